import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { errorCodes } from '../../../src/domain/errors.js';
import { remedies } from '../../../src/reports/facts/remedies.js';

const page = readFileSync('docs/errors.md', 'utf8');
/** The text of each section by its heading, without the backquotes. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.replaceAll('`', ''), lines.join('\n').trim()] as const;
    }),
);

describe.each(errorCodes)('the error code %s', (code) => {
  test('has a remedy of at least one whole sentence', () => {
    expect(remedies[code]).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('has a paragraph in docs/errors.md that says more than its remedy', () => {
    const text = sections.get(code) ?? '';
    // What it means, why it usually happens, what to do: at least three sentences.
    expect(text.split(/[.:](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length).toBeGreaterThan(2);
    expect(text.length).toBeGreaterThan(remedies[code].length);
  });

  test('is named by docs/reference and by the table of docs/errors.md', () => {
    const reference = readFileSync('docs/reference/outputs.md', 'utf8');
    const table = page.slice(0, page.indexOf('\n## '));
    expect([reference, table].map((text) => text.includes(`\`${code}\``))).toEqual([true, true]);
  });
});

test('docs/errors.md tells of no code that does not exist, in the order of the list', () => {
  expect([...sections.keys()]).toEqual(errorCodes);
});
