import cases from '../../locales/en/cases.json';
import interfaceWords from '../../locales/en/interface.json';
import questions from '../../locales/en/questions.json';
import scenarios from '../../locales/en/scenarios.json';

export const main = { interface: interfaceWords, questions, scenarios, cases };
