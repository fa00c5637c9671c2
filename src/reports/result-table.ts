import { isJudged, type Outcome } from '../domain/outcome.js';
import { cleanBlock, cleanLine } from './clean-text.js';
import { countByCategory } from './count-by-category.js';
import { formatDuration } from '../domain/format-duration.js';
import { formatNumber, headline, whereabouts } from './headline.js';
import { remedies } from './remedies.js';

export type Paint = (style: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string) => string;

export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const shownFindings = 25;

/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
export function resultTable(outcome: Outcome, look: TableLook): string {
  const { verdict, results, durationMs } = outcome;
  const { paint } = look;
  if (verdict.kind === 'error') {
    const lines = [paint('red', `Error (${verdict.code})`), cleanBlock(verdict.reason)];
    return [...lines, '', `What to do: ${remedies[verdict.code].replaceAll('`', '')}`, ''].join('\n');
  }
  if (!isJudged(verdict)) return `${paint('bold', 'SKIPPED')}  ${cleanBlock(verdict.reason)}\n`;
  const { alert, warning, pass, skip } = verdict.counts;
  const word = verdict.kind === 'passed' ? paint('green', 'PASSED') : paint('red', 'FAILED');
  return [
    ...findingRows(outcome, look),
    ...categoryRows(outcome, look),
    ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
    `${paint('bold', word)}  ${verdict.reason}.`,
    `${alert} alert · ${warning} warning · ${pass} passed · ${skip} skipped · ${formatDuration(durationMs)}`,
    '',
  ].join('\n');
}

function findingRows({ verdict }: Outcome, { width, paint }: TableLook): string[] {
  if (!isJudged(verdict) || verdict.findings.length === 0) return [];
  const rows = verdict.findings
    .slice(0, shownFindings)
    .map(({ severity, testCase }) => [
      severity.toUpperCase(),
      cleanLine(testCase.testType, 44),
      cleanLine(testCase.features.join(', '), 28),
      cleanLine(headline(testCase), 60),
      whereabouts(testCase),
    ]);
  const lines = align([['', 'TEST', 'FEATURES', 'KEY METRIC', 'WHERE'], ...rows], width);
  const painted = lines.map((line, index) => {
    const severity = verdict.findings[index - 1]?.severity;
    return severity ? paint(severity === 'alert' ? 'red' : 'yellow', line) : paint('dim', line);
  });
  const hidden = verdict.findings.length - rows.length;
  return [...painted, ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see results.json`)] : []), ''];
}

function categoryRows({ results }: Outcome, { width, paint }: TableLook): string[] {
  if (!results || results.cases.length === 0) return [];
  const rows = countByCategory(results.cases).map(([category, { alert, warning, pass, skip }]) => [
    cleanLine(category, 40),
    ...[alert, warning, pass, skip].map(String),
  ]);
  const [head = '', ...body] = align([['CATEGORY', 'ALERT', 'WARNING', 'PASSED', 'SKIPPED'], ...rows], width);
  return [paint('dim', head), ...body, ''];
}

function metricRows({ results }: Outcome, { width, paint }: TableLook): string[] {
  const show = (value: number | undefined): string => (value === undefined ? '-' : formatNumber(value));
  const rows = (results?.testRun.modelMetrics ?? []).map(({ name, reference, evaluation }) => [
    cleanLine(name, 40),
    show(reference),
    show(evaluation),
  ]);
  const [head = '', ...body] = align([['MODEL METRIC', 'REFERENCE', 'EVALUATION'], ...rows], width);
  return [paint('dim', head), ...body, ''];
}

/** Columns as wide as their widest cell; lines are cut at the terminal's width. */
function align(rows: readonly (readonly string[])[], width: number): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
      .slice(0, width),
  );
}
