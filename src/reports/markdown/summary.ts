import { formatDuration } from '../../domain/words/format-duration.js';
import { isJudged, type Outcome } from '../../domain/outcome.js';
import { caseChart } from './case-chart.js';
import { code, codeLink, isWebAddress, link } from '../safe-text/escape-html.js';
import { fitSections, utf8Bytes, type Section } from './fit-sections.js';
import { tableHead, tableRow } from './html-table.js';
import { fixedFold, ignoredFold, knownFold, passedFold, skippedFold, uncertainFold } from './case-folds.js';
import { comparisonSections } from './comparison-section.js';
import { findingRows } from './finding-rows.js';
import { findingDetails, findingTable, furtherFindings } from './finding-sections.js';
import { idsOf, isOwnRun } from '../facts/ids-of.js';
import { sourceFacts } from '../facts/source-facts.js';
import { categoryTable, modelTable } from './result-sections.js';
import { comparisonLine, explanation, heading, notes, rulesLine } from './verdict-sections.js';

/** GitHub's limit for the job summary of one step. */
export const summaryLimitBytes = 1024 * 1024;
/** The runner's file gets one more line break after the text, of two bytes on Windows. */
const lineBreakBytes = 2;

const whole = '<code>results.json</code>';
const detailed = 50;

/**
 * The job summary: GitHub Markdown, verdict first, never over the limit in UTF-8 bytes. When there is too much, passing
 * tests give way first, then skipped ones, details and tables, and what is left out is counted.
 */
export function renderSummary(
  outcome: Outcome,
  {
    artifactUrl,
    limitBytes = summaryLimitBytes - lineBreakBytes,
  }: { readonly artifactUrl?: string | undefined; readonly limitBytes?: number } = {},
): string {
  return fitSections(summarySections(outcome, artifactUrl), limitBytes, utf8Bytes);
}

function summarySections(outcome: Outcome, artifactUrl: string | undefined): Section[] {
  const { verdict, results } = outcome;
  const first = [heading(outcome), explanation(outcome), rulesLine(outcome)];
  if (!isJudged(verdict)) {
    return [
      ...first,
      linkLine(outcome, artifactUrl),
      findingTable(outcome, whole),
      categoryTable(outcome),
      skippedFold(results, whole),
      aboutRun(outcome),
    ];
  }
  return [
    ...first,
    ...comparisonSections(verdict, whole),
    linkLine(outcome, artifactUrl),
    comparisonLine(verdict),
    notes(verdict, results),
    findingTable(outcome, whole),
    furtherFindings(outcome, whole),
    findingRows(outcome, whole),
    categoryTable(outcome),
    caseChart(verdict),
    modelTable(results),
    findingDetails(outcome, detailed),
    uncertainFold(verdict, whole),
    fixedFold(verdict, whole),
    knownFold(verdict, whole),
    ignoredFold(verdict, whole),
    skippedFold(results, whole),
    passedFold(results, whole),
    aboutRun(outcome),
  ];
}

function linkLine({ results }: Outcome, artifactUrl: string | undefined): Section {
  const { testRunId, webUrl } = results?.testRun ?? {};
  const links = [
    testRunId !== undefined && webUrl !== undefined ? `Test run ${codeLink(testRunId, webUrl)}` : '',
    isWebAddress(artifactUrl) ? link('All reports of this run', artifactUrl) : '',
  ].filter(Boolean);
  return { rank: 0, head: links.length === 0 ? '' : `<p>${links.join(' · ')}</p>` };
}

function aboutRun(outcome: Outcome): Section {
  const { asked, ids, results, durationMs, startedAt } = outcome;
  const facts: (readonly [string, string])[] = [
    ['Run', code(asked?.run.name ?? '')],
    ...sourceFacts(outcome).map(([name, origin]) => [name, code(origin)] as const),
    ['Where', isOwnRun(asked?.target) ? 'the embedded engine, without a cluster' : code(asked?.target ?? '')],
    ['Seed', asked ? String(asked.run.seed) : ''],
    ['Started', code(startedAt)],
    ['Took', formatDuration(durationMs)],
    ['Engine', code(results?.testRun.engineVersion ?? '')],
    ...idsOf(ids, asked?.target).map(([name, id]) => [name, code(id)] as const),
    [
      'Test run',
      ids.testRunId === undefined || isOwnRun(asked?.target)
        ? ''
        : codeLink(ids.testRunId, results?.testRun.webUrl),
    ],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => tableRow('td', [name, value]));
  return {
    rank: 1,
    head: `<details><summary>About this run</summary>\n${tableHead([])}\n${rows.join('\n')}\n</table>\n\n</details>`,
  };
}
