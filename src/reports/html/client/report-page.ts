import { caseFilter, show } from './filter-cases.js';
import { chooseOption, filtersFromAddress, filtersToAddress } from './filter-address.js';
import { startThemeButton } from './theme-button.js';
import { unfoldTest } from './unfold-test.js';

/**
 * What the report's page does beside being read: one page at a time, filters and search over the cases, one finding, all by
 * the address's hash, so that it can be shared; the theme. scripts/embed-page.mjs puts the compiled text of this folder into
 * page-assets.ts as one script. It only shows, hides and counts what is in the document, and makes no HTML of it.
 */
(() => {
  const element = (id: string): HTMLElement | null => document.getElementById(id);

  const pages = Array.from(document.querySelectorAll<HTMLElement>('.page'));
  const tests = Array.from(document.querySelectorAll<HTMLElement>('.test'));
  const findings = Array.from(document.querySelectorAll<HTMLElement>('.findings tr[id]'));
  const form = document.querySelector<HTMLFormElement>('#filters');
  const menuLinks = document.querySelectorAll<HTMLAnchorElement>('nav a');

  // Each is told of when it is first laid out, too, which those far below are only when they come into view.
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries)
      target.classList.toggle('wide', target.scrollWidth > target.clientWidth);
  });
  const watchWidths = (place: ParentNode): void => {
    for (const one of place.querySelectorAll('.scroll')) widths.observe(one);
  };
  const unfold = (test: HTMLElement): void => unfoldTest(test, watchWidths);
  const filter = form ? caseFilter(form, tests, unfold) : () => undefined;

  for (const one of findings)
    one.querySelector('a[href^="#finding-"]')?.setAttribute('aria-label', 'Link to this finding');

  const choose = (name: string, value: string): void => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) chooseOption(field, value);
  };

  /** The page, test or finding that an address names, and what it says of the filters. */
  const parts = (): readonly [id: string, query: string] => {
    const [id = '', ...query] = location.hash.slice(1).split('?');
    return [id, query.join('?')];
  };

  let shownId: string | undefined;

  /** Shows what the address names. `isMove`: the reader asked for it, so the focus goes there. */
  const route = (isMove: boolean): void => {
    const [id, query] = parts();
    // The link that skips the menu stays on the page there is.
    if (id === 'main' && isMove) return;
    const test = tests.find((one) => one.id === id);
    const finding = findings.find((one) => one.id === id);
    const page = test ? element('cases') : (pages.find((one) => one.id === id) ?? element('overview'));
    for (const one of pages) show(one, one === page);
    for (const one of findings) one.classList.toggle('opened', one === finding);
    if (finding) {
      // Above it no row's height may be a guess, or it would not come to stand where it is looked for.
      finding.closest('.findings')?.classList.add('exact');
      finding.tabIndex = -1;
    }
    if (form && page?.id === 'cases') {
      filtersFromAddress(form, query);
      choose('test', test?.id ?? '');
      if (test) choose('category', '');
      filter();
    }
    const address = `#${test?.id ?? page?.id ?? ''}`;
    for (const link of menuLinks) {
      if (link.getAttribute('href') === address) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    // The browser finds an address without a query by itself, unless the place was hidden when it looked.
    const place = finding ?? (query === '' ? undefined : test);
    if (place && (isMove || shownId === undefined)) place.scrollIntoView();
    // Other filters on the same page move nothing.
    const isSame = shownId === address && !finding;
    shownId = address;
    if (!isMove || isSame) return;
    // To the test itself the browser has scrolled.
    if (!test && !finding) scrollTo(0, 0);
    const title = finding ?? element(`${test?.id ?? page?.id ?? ''}-title`);
    title?.focus({ preventScroll: true });
  };

  /** Puts the filters into the address; a step that the reader can go back from, unless `isTyping`. */
  let saving = 0;
  const save = (id: string, isTyping = false): void => {
    clearTimeout(saving);
    const address = `#${id}${form ? filtersToAddress(form) : ''}`;
    if (address === location.hash) return;
    if (isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };

  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', (event) => {
    const { target } = event;
    const [id] = parts();
    const here = tests.some((one) => one.id === id) ? id : 'cases';
    if (target instanceof HTMLSelectElement && target.name === 'test') {
      // A test has a page of its own; its filters come along.
      choose('category', '');
      save(target.value || 'cases');
      route(false);
    } else if (target instanceof HTMLSelectElement && target.name === 'category') {
      choose('test', '');
      save('cases');
      route(false);
    } else {
      filter();
      // Not at each letter: browsers allow a page few changes of its address.
      if (target instanceof HTMLInputElement && target.name === 'text') {
        clearTimeout(saving);
        saving = setTimeout(() => save(here, true), 300);
      } else save(here);
    }
  });
  form?.addEventListener('reset', () => {
    // The fields have their first values only after this event.
    setTimeout(() => {
      save('cases');
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
  const unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    tests.forEach(unfold);
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:not(.values, [open])')) {
      one.open = true;
      unfolded.push(one);
    }
  });
  addEventListener('afterprint', () => {
    for (const one of unfolded.splice(0)) one.open = false;
  });
  watchWidths(document);
  // Of the back button, too, which only goes to other addresses.
  addEventListener('hashchange', () => {
    clearTimeout(saving);
    route(true);
  });

  if (form) form.hidden = false;
  startThemeButton();
  const menu = document.querySelector<HTMLDetailsElement>('nav details');
  if (menu && matchMedia('(max-width: 800px)').matches) menu.open = false;
  document.documentElement.classList.add('scripted');
  route(false);
})();
