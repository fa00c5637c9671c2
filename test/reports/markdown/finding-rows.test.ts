import { expect, test } from '@jest/globals';
import type { ExampleRows } from '../../../src/domain/example-rows.js';
import { renderSummary } from '../../../src/reports/markdown/summary.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const finding = (caseId: string) =>
  makeTestCase({ testType: 'numeric_outlier', features: ['age'], severity: 'alert', caseId });
const examples: ExampleRows = {
  columns: ['job', 'a|b', 'c', 'd', 'e', 'f', 'age'],
  rows: [
    {
      number: 18,
      cells: ['<b>@you</b>', '`x`\n| y', undefined, '', 'z'.repeat(90), '6', '99'],
      label: 'no',
      prediction: 'yes',
      probability: 0.875,
    },
    { number: 7, cells: [], label: undefined, prediction: undefined, probability: undefined },
  ],
  ofCases: [{ testType: 'numeric_outlier', caseId: '3', marked: ['age'], rows: [0, 1, 99] }],
};

test('the summary shows the rows of a finding, its column first, cut, escaped and in a table of few columns', () => {
  const text = renderSummary(makeOutcome([finding('3')], { examples }));
  const [, fold = ''] =
    /<details><summary>Rows of the finding<\/summary>\n([^]*?)\n\n<\/details>/.exec(text) ?? [];
  expect(fold.split('\n')).toEqual([
    '<p><strong>Numbers far out</strong> on <code>age</code></p>',
    '<table>',
    '<tr><th>Row</th><th>Label</th><th>Predicted</th><th><code>age</code></th><th><code>job</code></th><th><code>a|b</code></th><th><code>c</code></th><th><code>d</code></th><th><code>e</code></th></tr>',
    `<tr><td>18</td><td><code>no</code></td><td><code>yes</code> (87.5 %)</td><td><code>99</code></td><td><code>&lt;b&gt;@you&lt;/b&gt;</code></td><td><code>\`x\` | y</code></td><td>–</td><td>–</td><td><code>${'z'.repeat(39)}…</code></td></tr>`,
    '<tr><td>7</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td></tr>',
    '</table>',
  ]);
});

test('only of the ten strongest findings', () => {
  const ids = Array.from({ length: 14 }, (_, k) => String(k));
  const all = {
    ...examples,
    ofCases: ids.map((caseId) => ({ ...examples.ofCases[0], caseId })),
  } as ExampleRows;
  const text = renderSummary(makeOutcome(ids.map(finding), { examples: all }));
  expect(text.match(/<td>18<\/td>/g)).toHaveLength(10);
});

test.each([
  { name: 'report.rows: false', given: undefined },
  { name: 'no rows of this finding', given: { ...examples, ofCases: [] } },
])('nothing with $name', ({ given }) => {
  const text = renderSummary(makeOutcome([finding('3')], { examples: given }));
  expect(text).not.toContain('Rows of the finding');
});

test('they give way before the finding does, and none is cut', () => {
  const outcome = makeOutcome([finding('3')], { examples });
  const whole = renderSummary(outcome);
  const cut = renderSummary(outcome, { limitBytes: Buffer.byteLength(whole) - 600 });
  expect(cut).toContain('Numbers far out');
  expect(cut).not.toContain('<td>18</td>');
});
