import type { Finding, JudgedVerdict, Outcome } from '../../domain/outcome.js';
import { plural } from '../../domain/words/plural.js';
import type { TestCase } from '../../domain/results.js';
import { code } from '../safe-text/escape-html.js';
import { caseCells, changeWords, featureCells } from './finding-cells.js';
import { findingsOf } from '../facts/findings-of.js';
import type { Section } from './fit-sections.js';
import { folded, mapRows, moreIn } from './folded-section.js';
import { formatNumber } from '../facts/format-number.js';
import { formatValue } from '../facts/headline.js';
import { tableHead, tableRow } from './html-table.js';

/** What counts against the gate, or what was found before an error, worst first. */
export function findingTable(outcome: Outcome, whole: string): Section {
  const { findings, comparison } = findingsOf(outcome);
  const columns = comparison
    ? ['Severity', 'Since baseline', 'Test', 'Features', 'Key metric', 'Where']
    : ['Severity', 'Test', 'Features', 'Key metric', 'Where'];
  const title = comparison ? 'New and worse findings' : 'Findings';
  return {
    rank: 3,
    head: findings.length === 0 ? '' : `### ${title}\n\n${tableHead(columns)}`,
    rowCount: findings.length,
    rows: mapRows(findings, (finding) => tableRow('td', findingCells(finding, comparison !== undefined))),
    foot: (hidden) => `\n</table>${moreIn(whole, hidden)}${uncertainLegend(findings)}`,
    brief: `<p>${plural(findings.length, 'finding')}: see ${whole}.</p>`,
  };
}

function uncertainLegend(findings: readonly Finding[]): string {
  return findings.some(({ isUncertain }) => isUncertain)
    ? '\n\nUncertain: the interval touches the threshold, so that another sample might be judged otherwise.'
    : '';
}

/** Cells of a finding; with a baseline the second says what became of it. */
export function findingCells(
  { severity, testCase, change, isUncertain }: Finding,
  hasBaseline: boolean,
): string[] {
  const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
  return [
    isUncertain ? `${word} (uncertain)` : word,
    ...(hasBaseline ? [change === undefined ? '' : changeWords[change]] : []),
    ...caseCells(testCase),
  ];
}

/** The metrics of the worst findings, each folded. */
export function findingDetails({ findings }: JudgedVerdict, shown: number): Section {
  const some = findings.slice(0, shown);
  return folded(true, {
    rank: 6,
    title: some.length < findings.length ? `Details of the worst ${some.length}` : 'Details',
    rowCount: some.length,
    head: '',
    rows: mapRows(some, ({ testCase }) => metricTable(testCase)),
    tail: '',
  });
}

const shownMetrics = 30;

function metricTable(testCase: TestCase): string {
  const rows = testCase.metrics.slice(0, shownMetrics).map(({ name, value }) => {
    const shown = typeof value === 'number' ? formatNumber(value) : code(formatValue(value), 400);
    return tableRow('td', [code(name, 80), shown]);
  });
  const features = featureCells(testCase);
  const title = features === '' ? code(testCase.testType) : `${code(testCase.testType)} on ${features}`;
  return [`<p>${title}</p>`, tableHead(['Metric', 'Value']), ...rows, '</table>'].join('\n');
}
