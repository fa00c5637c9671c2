/** The class is only heeded on screens: on paper everything is shown. */
export function show(one: HTMLElement, isShown: boolean): void {
  one.classList.toggle('off', !isShown);
}

/** Applies the filters, as they are set, to the rows of all tests, and counts what is left. `unfold`: makes a test's rows. */
export function caseFilter(
  form: HTMLFormElement,
  tests: readonly HTMLElement[],
  unfold: (test: HTMLElement) => void,
): () => void {
  const totalRows = tests.reduce((sum, { dataset }) => sum + Number(dataset['rows']), 0);
  const searchTexts = new Map<HTMLTableRowElement, string>();
  const searchText = (row: HTMLTableRowElement, test: HTMLElement): string => {
    const text = searchTexts.get(row) ?? textOf(row, test);
    searchTexts.set(row, text);
    return text;
  };

  return () => {
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
      if (isWanted) {
        unfold(test);
        for (const row of test.querySelectorAll<HTMLTableRowElement>('.cases tbody tr')) {
          const isShown = fits(row, test);
          show(row, isShown);
          if (isShown) shownHere++;
        }
      }
      // The page of one test keeps its plots when the filters leave no row.
      show(test, shownHere > 0 || (isWanted && word('test') === test.id));
      count += shownHere;
    }
    document.getElementById('cases')?.classList.toggle('many', word('test') === '');
    const shown = document.getElementById('shown');
    if (shown) shown.textContent = `${count} of ${totalRows} cases shown`;
  };
}

/** Below the test's name stand its category and the feature that its rows share. */
function textOf(row: HTMLTableRowElement, test: HTMLElement): string {
  const told = ['h3', '.sub'].map((one) => test.querySelector(one)?.textContent ?? '');
  return [row.textContent, test.dataset['test'] ?? '', ...told].join(' ').toLowerCase();
}
