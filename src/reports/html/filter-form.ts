import { changeLetters, ignoredLetter, severityLetters } from './case-table.js';
import type { CaseRow } from './case-rows.js';
import { markup, type Content, type Markup } from './markup.js';
import type { TestGroup } from './test-groups.js';

/** The filters over all cases. Hidden until the page's script runs, which applies them. */
export function filterForm(rows: readonly CaseRow[], groups: readonly TestGroup[]): Markup {
  const boxes = Object.entries(severityLetters).map(
    ([severity, letter]) =>
      markup`<label><input type="checkbox" name="severity" value="${letter}" checked /> ${severity}</label>`,
  );
  const categories = [...new Set(groups.map(({ category }) => category))];
  const changes = Object.entries(changeLetters).filter(([change]) =>
    rows.some((row) => row.change === change),
  );
  const hasIgnored = rows.some(({ ignoredBy }) => ignoredBy);
  return markup`<form id="filters" role="search" aria-label="Test cases" hidden>
    <span class="field">
      <label for="filter-text">Search</label>
      <input type="search" id="filter-text" name="text" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
    </span>
    <fieldset>
      <legend>Result</legend>
      ${boxes}
    </fieldset>
    ${choice(
      'category',
      'Category',
      'all',
      categories.map((name) => [name, name] as const),
    )}
    ${choice(
      'test',
      'Test',
      'all',
      groups.map(({ id, title }) => [id, title] as const),
    )}
    ${
      changes.length > 0
        ? choice(
            'change',
            'Since baseline',
            'any',
            changes.map(([word, letter]) => [letter, word === 'unchanged' ? 'known' : word] as const),
          )
        : ''
    }
    ${
      hasIgnored
        ? choice('ignored', 'Ignored', 'shown', [
            [`-${ignoredLetter}`, 'hidden'],
            [ignoredLetter, 'only these'],
          ])
        : ''
    }
    <button type="reset">Clear</button>
    <output id="shown" aria-live="polite"></output>
  </form>`;
}

function choice(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [value: string, word: string])[],
): Content {
  return markup`<span class="field">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${all}</option>
      ${options.map(([value, word]) => markup`<option value="${value}">${word}</option>`)}
    </select>
  </span>`;
}
