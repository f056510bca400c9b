// All that a host page can learn, on screen instead of in its statistics.
const counter = document.querySelector('[data-counter]');
const say = (text) => {
  counter.textContent = `Ce que cette page apprend de la boussole : ${text}`;
};
const nameOf = (step, of) => {
  if (step === 0) return 'hors des questions';
  if (step <= of) return `question ${step} sur ${of}`;
  return step === of + 1 ? 'relecture des réponses' : 'un résultat';
};
document.addEventListener('boussole:step', ({ detail }) => say(`${nameOf(detail.step, detail.of)}.`));
document.addEventListener('boussole:done', () => say('questionnaire terminé.'));
