/**
 * What the report's page does beside being read: one page at a time by the address's hash, filters and search over the
 * cases, the theme. Not a module: scripts/embed-page.mjs puts the compiled text into page-assets.ts. It only shows,
 * hides and counts what is in the document, and never makes HTML.
 */
(() => {
  const root = document.documentElement;
  const element = (id: string): HTMLElement | null => document.getElementById(id);

  const pages = Array.from(document.querySelectorAll<HTMLElement>('.page'));
  const tests = Array.from(document.querySelectorAll<HTMLElement>('.test'));
  const form = document.querySelector<HTMLFormElement>('#filters');
  const shownCases = element('shown');
  const menuLinks = document.querySelectorAll<HTMLAnchorElement>('nav a');
  const rowsOf = new Map(
    tests.map((test) => [test, Array.from(test.querySelectorAll<HTMLTableRowElement>('.cases tbody tr'))]),
  );
  const totalRows = [...rowsOf.values()].reduce((sum, { length }) => sum + length, 0);
  const searchTexts = new Map<HTMLTableRowElement, string>();

  /** The class is only heeded on screens: on paper everything is shown. */
  const show = (one: HTMLElement, isShown: boolean): void => {
    one.classList.toggle('off', !isShown);
  };

  const searchText = (row: HTMLTableRowElement, test: HTMLElement): string => {
    const known = searchTexts.get(row);
    if (known !== undefined) return known;
    // Below the test's name stand its category and the feature that its rows share.
    const told = ['h3', '.sub'].map((one) => test.querySelector(one)?.textContent ?? '');
    const text = [row.textContent, test.dataset['test'] ?? '', ...told].join(' ');
    searchTexts.set(row, text.toLowerCase());
    return text.toLowerCase();
  };

  const filter = (): void => {
    if (!form) return;
    const given = new FormData(form);
    const word = (name: string): string => {
      const value = given.get(name);
      return typeof value === 'string' ? value : '';
    };
    const severities = new Set(given.getAll('severity'));
    const words = word('text').toLowerCase().split(/\s+/).filter(Boolean);
    const change = word('change');
    const ignored = word('ignored');
    const fits = (row: HTMLTableRowElement, test: HTMLElement): boolean => {
      const [severity = ''] = row.classList;
      if (!severities.has(severity)) return false;
      if (change !== '' && !row.classList.contains(change)) return false;
      if (ignored !== '' && row.classList.contains('i') !== (ignored === 'i')) return false;
      return words.every((one) => searchText(row, test).includes(one));
    };
    let count = 0;
    for (const test of tests) {
      const isWanted =
        (word('category') === '' || word('category') === test.dataset['category']) &&
        (word('test') === '' || word('test') === test.id);
      let shownHere = 0;
      for (const row of rowsOf.get(test) ?? []) {
        const isShown = isWanted && fits(row, test);
        show(row, isShown);
        if (isShown) shownHere++;
      }
      // The page of one test keeps its plots when the filters leave no row.
      show(test, shownHere > 0 || (isWanted && word('test') === test.id));
      count += shownHere;
    }
    element('cases')?.classList.toggle('many', word('test') === '');
    if (shownCases) shownCases.textContent = `${count} of ${totalRows} cases shown`;
  };

  const choose = (name: string, value: string): void => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  };

  /** Shows the page that the address names. `isMove`: the reader asked for it, so the focus goes there. */
  const route = (isMove: boolean): void => {
    const id = location.hash.slice(1);
    // The link that skips the menu stays on the page there is.
    if (id === 'main' && isMove) return;
    const test = tests.find((one) => one.id === id);
    const page = test ? element('cases') : (pages.find((one) => one.id === id) ?? element('overview'));
    for (const one of pages) show(one, one === page);
    if (page?.id === 'cases') {
      choose('test', test?.id ?? '');
      if (test) choose('category', '');
      filter();
    }
    const address = `#${test?.id ?? page?.id ?? ''}`;
    for (const link of menuLinks) {
      if (link.getAttribute('href') === address) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (!isMove) return;
    // To the test itself the browser has scrolled.
    if (!test) scrollTo(0, 0);
    const title = element(`${test?.id ?? page?.id ?? ''}-title`);
    title?.focus({ preventScroll: true });
  };

  const remembered = (): string | null => {
    try {
      return localStorage.getItem('model-gate-theme');
    } catch {
      return null; // Pages opened as files may have no storage.
    }
  };
  const isDark = (): boolean =>
    (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
    'dark';
  const themeButton = element('theme');
  const nameTheme = (): void => {
    if (themeButton) themeButton.textContent = isDark() ? 'Light theme' : 'Dark theme';
  };
  const chosen = remembered();
  if (chosen === 'dark' || chosen === 'light') root.dataset['theme'] = chosen;
  themeButton?.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('model-gate-theme', root.dataset['theme']);
    } catch {
      // It holds until the page is closed.
    }
    nameTheme();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);
  nameTheme();

  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', (event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement && target.name === 'test') {
      // A test has a page of its own; its filters come along.
      history.pushState(null, '', `#${target.value || 'cases'}`);
      route(false);
    } else if (target instanceof HTMLSelectElement && target.name === 'category') {
      choose('test', '');
      history.replaceState(null, '', '#cases');
      route(false);
    } else filter();
  });
  form?.addEventListener('reset', () => {
    // The fields have their first values only after this event.
    setTimeout(() => {
      history.replaceState(null, '', '#cases');
      route(false);
    });
  });
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || !form) return;
    event.preventDefault();
    if (element('cases')?.classList.contains('off')) location.hash = '#cases';
    // After the route has moved the focus.
    setTimeout(() => form.querySelector<HTMLInputElement>('input[type=search]')?.focus());
  });
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:not(.values)'))
      one.open = true;
  });
  addEventListener('hashchange', () => route(true));
  addEventListener('popstate', () => {
    if (location.hash !== '#main') route(false);
  });

  if (form) form.hidden = false;
  if (themeButton) themeButton.hidden = false;
  const menu = document.querySelector<HTMLDetailsElement>('nav details');
  if (menu && matchMedia('(max-width: 800px)').matches) menu.open = false;
  root.classList.add('scripted');
  route(false);
})();
