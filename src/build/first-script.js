{
  const page = document.documentElement;
  const spoken = page.dataset.languages.split(' ');
  const wished = [new URLSearchParams(location.search).get('lang'), ...navigator.languages]
    .map((tag) => String(tag).toLowerCase().split(/[-_]/)[0])
    .find((language) => spoken.includes(language));
  const elsewhere =
    self !== top ||
    Object.keys(history.state?.answers ?? {}).length > 0 ||
    /[?&](embed=1|r=?([^=a-z0-9]|$))/i.test(location.search) ||
    !/^(#question-[a-z]+)?$/.test(location.hash);
  const place = () => {
    page.dataset.place = location.hash.slice(1) || 'home';
  };
  page.lang = wished ?? spoken[0];
  page.dataset.first = elsewhere ? 'none' : page.lang;
  place();
  addEventListener('hashchange', () => {
    const first = document.getElementById('first');
    if (!first) return;
    place();
    scrollTo(0, 0);
    const heading = [...first.querySelectorAll('h1')].find((one) => one.getClientRects().length > 0);
    heading?.focus({ preventScroll: true });
  });
  addEventListener('touchstart', () => {}, { passive: true });
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) page.dataset.failed = '';
    },
    true,
  );
  requestAnimationFrame(() =>
    setTimeout(() => {
      const letters = new FontFace('Atkinson Hyperlegible Next Variable', `url(${page.dataset.letters})`, {
        weight: '200 800',
        display: 'swap',
      });
      document.fonts.add(letters);
      letters.load().catch(() => {});
    }),
  );
}
