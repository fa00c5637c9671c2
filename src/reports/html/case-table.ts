import { markup, Markup, type Content } from './markup.js';
import type { CaseRow } from './case-rows.js';
import { detailCell, featureCell, metricCell, resultCell } from './case-cells.js';
import type { TestGroup } from './test-groups.js';

/** One letter of a row's class for each severity and baseline class; the page's script filters by them. */
export const severityLetters = { alert: 'a', warning: 'w', pass: 'p', skip: 's' } as const;
export const changeLetters = { new: 'n', worse: 'x', unchanged: 'k', better: 'b', fixed: 'f' } as const;
export const ignoredLetter = 'i';

/** Texts shown of a case that changed several. */
const maxTexts = 10;

/** A row of a test's table. End tags that HTML lets out are left out: there are thousands of rows. */
export function caseRow(row: CaseRow, group: TestGroup, passLength: number): string {
  const { testCase, severity, change, ignoredBy } = row;
  const classes = [
    severityLetters[severity],
    ...(change ? [changeLetters[change]] : []),
    ...(ignoredBy ? [ignoredLetter] : []),
  ].join(' ');
  const cells: Content[] = [
    resultCell(row),
    ...(group.commonFeatures === undefined ? [featureCell(testCase)] : []),
    metricCell(row, group.commonMetric),
    detailCell(row, passLength, maxTexts),
  ];
  return `<tr class="${classes}">${cells.map((cell) => markup`<td>${cell}`.text).join('')}`;
}

/** Table of a test's cases. `rows`: what `caseRow` made of those that are shown. */
export function caseTable(group: TestGroup, rows: readonly string[]): Markup {
  const metric = group.commonMetric ?? '';
  const heads = [
    'Result',
    ...(group.commonFeatures === undefined ? ['Feature'] : []),
    metric === '' ? 'Key metric' : metric,
    'Details',
  ];
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Cases of ${group.title}">
    <table class="cases">
      <caption>
        Cases of ${group.title}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => markup`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${new Markup(rows.join('\n'))}
      </tbody>
    </table>
  </div>`;
}
