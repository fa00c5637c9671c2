import { caseTable } from './case-table.js';
import { markup, type Markup } from './markup.js';
import type { TestGroup } from './test-groups.js';

/**
 * The section of one test type: counts, plots, cases. `rows`: its cases as HTML, as many as fit. Plots and cases are folded
 * into a `noscript`, which the page's script opens when they are first looked at or printed: so a page of thousands of
 * cases opens at once, and can be read without script.
 */
export function testPage(group: TestGroup, rows: readonly string[], plots: readonly Markup[]): Markup {
  const { id, testType, title, category, commonFeatures, counts } = group;
  const leftOut = group.rows.length - rows.length;
  const quiet = quietWord(counts);
  const features =
    commonFeatures === undefined || commonFeatures === '' ? '' : markup` · on <code>${commonFeatures}</code>`;
  return markup`<section
    class="test"
    id="${id}"
    data-test="${testType}"
    data-category="${category}"
    data-rows="${rows.length}"
    aria-labelledby="${id}-title"
  >
    <h3 id="${id}-title" tabindex="-1">${title}${quiet === undefined ? '' : markup` <small>${quiet}</small>`}</h3>
    <p class="sub">${title === testType ? '' : markup`<code>${testType}</code> · `}${category}${features} · ${countWords(counts)}</p>
    <noscript>${plots.length > 0 ? markup`<div class="plots">${plots}</div>` : ''} ${caseTable(group, rows)}</noscript>
    ${leftOut > 0 ? markup`<p class="sub">${leftOut} more cases are not shown here; they are in results.json.</p>` : ''}
  </section> `;
}

/** What stands beside the name of a test without findings, as `A column of numbers drifted` would read like one. */
export function quietWord({ alert, warning, pass }: TestGroup['counts']): string | undefined {
  if (alert + warning > 0) return undefined;
  return pass > 0 ? 'passed' : 'skipped';
}

/** `2 alert · 1 warning · 14 pass`, without what there is none of. */
export function countWords(counts: TestGroup['counts']): string {
  return (['alert', 'warning', 'pass', 'skip'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(' · ');
}
