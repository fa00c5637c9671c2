import { expect, test } from '@jest/globals';
import { choosePlots } from '../../../../src/reports/html/plots/choose-plots.js';
import { valueTable } from '../../../../src/reports/html/plots/value-table.js';
import { toCaseRows } from '../../../../src/reports/html/case-rows.js';
import { groupByTest } from '../../../../src/reports/html/test-groups.js';
import { makeOutcome } from '../../../support/make-outcome.js';
import { sampleCases } from '../sample-outcome.js';

test('names the plot, escapes what it holds, and counts what it leaves out', () => {
  const rows = Array.from({ length: 45 }, (_, k) => [`<b>${k}`, String(k)]);
  const { text } = valueTable('accuracy by <i>', { heads: ['Subset', '<accuracy>'], rows, leftOut: 3 });
  expect(text).toContain('Values<span class="unseen"> of accuracy by &lt;i&gt;</span>');
  expect(text).toContain('<th scope="col">&lt;accuracy&gt;');
  expect(text.match(/<th scope="row">&lt;b&gt;\d+<td>\d+/g)).toHaveLength(40);
  // Five of the 45, and three that the plot left out.
  expect(text).toContain('8 more rows are in results.json.');
});

test('every plot is an image with a sentence, and its values stand below it', () => {
  const groups = groupByTest(toCaseRows(makeOutcome(sampleCases)));
  const plots = groups.flatMap((group) => [...choosePlots(group)].map(({ text }) => text));
  expect(plots).toHaveLength(4);
  for (const text of plots) {
    expect(text).toMatch(/<svg [^>]*role="img" aria-label="[^"]{20,}"/);
    expect(text).toContain('<details class="values">');
  }
  // The sample's numbers.
  const all = plots.join('\n');
  expect(all).toContain('<th scope="row">above 60<td>10 %<td>45 %');
  expect(all).toContain('<th scope="row">may<td>120<td>0.6 ± 0.05');
  expect(all).toContain('<th scope="row">day<td>0.7<td>0.55');
});
