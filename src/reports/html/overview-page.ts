import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { formatNumber, headline } from '../headline.js';
import { cleanLine } from '../clean-text.js';
import { countByCategory } from '../count-by-category.js';
import { detailCell, featureCell, resultCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';
import { markup, type Content, type Markup } from './markup.js';
import type { TestGroup } from './test-groups.js';

/** Findings in the overview; all of them are on the pages of their tests. */
const maxFindings = 100;
const maxFixed = 50;

/** What a reader wants to know before any detail: counts, what is new, findings, categories, metrics, notes. */
export function overviewPage(
  { verdict, results }: Outcome,
  rows: readonly CaseRow[],
  groups: readonly TestGroup[],
): Markup {
  const judged = isJudged(verdict) ? verdict : undefined;
  return markup`<section class="page" id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title" tabindex="-1">Overview</h2>
    ${results ? '' : markup`<p>There are no results.</p>`}
    ${judged && tiles(judged)} ${judged && sinceBaseline(judged)} ${judged && noteList(judged.notes)}
    ${findingTable(rows, groups)}
    <div class="columns">
      ${categoryTable(results?.cases ?? [])}${metricTable(results?.testRun.modelMetrics ?? [])}
    </div>
    ${judged && ignoredTable(judged)}
  </section> `;
}

function tiles({ counts, comparison, known }: JudgedVerdict): Markup {
  const shown: readonly (readonly [string, string, number])[] = [
    ['alert', counts.alert === 1 ? 'alert' : 'alerts', counts.alert],
    ['warning', counts.warning === 1 ? 'warning' : 'warnings', counts.warning],
    ['pass', 'passed', counts.pass],
    ['skip', 'skipped', counts.skip],
    ...(counts.ignored > 0 ? [['skip', 'ignored', counts.ignored] as const] : []),
    ...(comparison ? [['new', 'new', counts.new] as const, ['skip', 'known', known.length] as const] : []),
    ...(comparison ? [['pass', 'fixed', comparison.fixed.length] as const] : []),
  ];
  const items = shown.map(
    ([look, word, count]) =>
      markup`<li class="${count === 0 ? 'none' : look}"><strong>${count}</strong> ${word}</li>`,
  );
  return markup`<ul class="tiles" aria-label="Counts">
    ${items}
  </ul>`;
}

function sinceBaseline({ comparison, findings }: JudgedVerdict): Content {
  if (!comparison) return '';
  const { baseline, differences, fixed, onlyHere, onlyThere } = comparison;
  const worse = findings.filter(({ change }) => change === 'worse').length;
  const fixedItems = fixed
    .slice(0, maxFixed)
    .map((one) => markup`<li><code>${one.testType}</code> ${featureCell(one)}</li>`);
  const hidden = fixed.length - fixedItems.length;
  return markup`<h3>Since the baseline</h3>
    <p>
      Compared with <code>${baseline}</code>: ${findings.length - worse} new, ${worse} worse, ${fixed.length}
      fixed. ${onlyHere} cases are only in this run, ${onlyThere} only in the baseline.
    </p>
    ${
      differences.length > 0
        ? markup`<ul>
            ${differences.map((one) => markup`<li>${one}</li>`)}
          </ul>`
        : ''
    }
    ${
      fixed.length > 0
        ? markup`<details>
            <summary>Fixed since the baseline (${fixed.length})</summary>
            <ul>
              ${fixedItems}${hidden > 0 ? markup`<li>and ${hidden} more</li>` : ''}
            </ul>
          </details>`
        : ''
    }`;
}

function noteList(notes: readonly string[]): Content {
  if (notes.length === 0) return '';
  return markup`<h3>Notes</h3>
    <ul class="notes">
      ${notes.slice(0, 100).map((note) => markup`<li>${note}</li>`)}
    </ul>`;
}

function findingTable(rows: readonly CaseRow[], groups: readonly TestGroup[]): Content {
  const findings = rows.filter(
    ({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy,
  );
  if (findings.length === 0) return '';
  const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id] as const)));
  const shown = findings.slice(0, maxFindings).map((row) => {
    const { testType } = row.testCase;
    const id = ids.get(row);
    const name = markup`<code>${cleanLine(testType, 60)}</code>`;
    return markup`<tr class="${row.severity === 'alert' ? 'a' : 'w'}">
      <td>${resultCell(row)}</td>
      <td>${id === undefined ? name : markup`<a href="#${id}">${name}</a>`}</td>
      <td>${featureCell(row.testCase)}</td>
      <td>${headline(row.testCase)}</td>
      <td>${detailCell(row, 100)}</td>
    </tr> `;
  });
  const hidden = findings.length - shown.length;
  const more =
    hidden > 0 ? markup`<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
  return markup`<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table>
        <caption>
          Findings, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Key metric</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${more}`;
}

function categoryTable(cases: Parameters<typeof countByCategory>[0]): Content {
  if (cases.length === 0) return '';
  const words = ['alert', 'warning', 'pass', 'skip'] as const;
  const rows = countByCategory(cases)
    .slice(0, 100)
    .map(
      ([category, counts]) =>
        markup`<tr>
          <th scope="row">${category}</th>
          ${words.map((word) => markup`<td class="number ${counts[word] > 0 ? word : 'none'}">${counts[word]}</td>`)}
        </tr>`,
    );
  return markup`<div>
    <h3>By category</h3>
    <table>
      <caption>
        Test cases by category and result
      </caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col" class="number">Alert</th>
          <th scope="col" class="number">Warning</th>
          <th scope="col" class="number">Passed</th>
          <th scope="col" class="number">Skipped</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function metricTable(
  metrics: readonly { name: string; reference: number | undefined; evaluation: number | undefined }[],
): Content {
  if (metrics.length === 0) return '';
  const show = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value));
  const rows = metrics.slice(0, 100).map(
    ({ name, reference, evaluation }) =>
      markup`<tr>
        <th scope="row">${name}</th>
        <td class="number">${show(reference)}</td>
        <td class="number">${show(evaluation)}</td>
      </tr>`,
  );
  return markup`<div>
    <h3>Model metrics</h3>
    <table>
      <caption>
        Metrics of the model on both datasets
      </caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col" class="number">Reference</th>
          <th scope="col" class="number">Evaluation</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function ignoredTable({ ignored }: JudgedVerdict): Content {
  if (ignored.length === 0) return '';
  const rows = ignored.slice(0, maxFindings).map(
    ({ severity, testCase, rule }) =>
      markup`<tr class="${severity === 'alert' ? 'a' : 'w'} i">
        <td>${severity}</td>
        <td><code>${cleanLine(testCase.testType, 60)}</code></td>
        <td>${featureCell(testCase)}</td>
        <td>${rule.reason}</td>
        <td>${rule.expires}</td>
      </tr> `,
  );
  const hidden = ignored.length - rows.length;
  const more = hidden > 0 ? markup`<p class="sub">${hidden} more are ignored.</p>` : '';
  return markup`<h3>Ignored</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Ignored findings">
      <table>
        <caption>
          Findings that a rule leaves out
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Reason</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`;
}
