import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { detectableSentence } from '../facts/detectable-sentence.js';
import { escapeHtml } from '../safe-text/escape-html.js';
import { featureCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';
import { comparisonTable } from './comparison-table.js';
import { categoryTable, metricTable } from './count-tables.js';
import { findingTable } from './finding-table.js';
import { ignoredTable } from './ignored-table.js';
import { markup, Markup, type Content } from './markup.js';
import type { TestGroup } from './test-groups.js';
import { uncertainList } from './uncertain-list.js';

const maxFixed = 50;

/** What a reader wants to know before any detail: counts, what is new, findings, categories, metrics, notes. */
export function overviewPage(
  outcome: Outcome,
  rows: readonly CaseRow[],
  groups: readonly TestGroup[],
): Markup {
  const { verdict, results } = outcome;
  const judged = isJudged(verdict) ? verdict : undefined;
  return markup`<section class="page" id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title" tabindex="-1">Overview</h2>
    ${results ? '' : markup`<p>There are no results.</p>`}
    ${judged && comparisonTable(judged)} ${judged && tiles(judged)} ${judged && sinceBaseline(judged)}
    ${judged && noteList(withDetectable(judged.notes, results))}
    ${findingTable(rows, groups, outcome.examples)}
    <div class="columns">
      ${categoryTable(outcome)}${metricTable(results?.testRun.modelMetrics ?? [])}
    </div>
    ${judged && uncertainList(judged)} ${judged && ignoredTable(judged)}
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

function withDetectable(notes: readonly string[], results: Outcome['results']): readonly string[] {
  const detectable = detectableSentence(results);
  return detectable === undefined ? notes : [detectable, ...notes];
}

function noteList(notes: readonly string[]): Content {
  if (notes.length === 0) return '';
  return markup`<h3>Notes</h3>
    <ul class="notes">
      ${notes.slice(0, 100).map((note) => markup`<li>${new Markup(escapeHtml(cleanLine(note, 600)))}</li>`)}
    </ul>`;
}
