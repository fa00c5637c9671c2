import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { logSafe } from '../../domain/words/log-safe.js';
import { cleanBlock, cleanLine as foldLine } from '../safe-text/clean-text.js';
import { countByCategory, ignoredCases } from '../facts/count-by-category.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { comparisonLines } from './comparison-lines.js';
import { findingsOf } from '../facts/findings-of.js';
import { alignColumns } from './fit-columns.js';
import { formatNumber } from '../facts/format-number.js';
import { headline, whereabouts } from '../facts/headline.js';
import { measuredShare } from '../facts/measured-share.js';
import { notesOf } from '../facts/notes-of.js';
import { remedies } from '../facts/remedies.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';

export type Paint = (style: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string) => string;

export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const shownFindings = 25;
const shownNotes = 20;
const shownCategories = 30;
const shownModelMetrics = 40;

/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
export function resultTable(outcome: Outcome, look: TableLook): string {
  const { verdict, results, durationMs } = outcome;
  const { paint } = look;
  const rules = rulesInForce(outcome);
  const rulesLines = rules === '' ? [] : [`${paint('bold', 'Rules')}  ${cleanLine(rules, rulesLength)}`];
  if (verdict.kind === 'error') {
    const lines = [
      ...findingRows(outcome, look),
      ...categoryRows(outcome, look),
      paint('red', `Error (${verdict.code})`),
      logSafe(cleanBlock(verdict.reason)),
      ...rulesLines,
    ];
    return [...lines, '', `What to do: ${remedies[verdict.code].replaceAll('`', '')}`, ''].join('\n');
  }
  if (!isJudged(verdict)) {
    return [`${paint('bold', 'SKIPPED')}  ${logSafe(cleanBlock(verdict.reason))}`, ...rulesLines, ''].join(
      '\n',
    );
  }
  const share = measuredShare(verdict);
  const word = verdict.kind === 'passed' ? paint('green', 'PASSED') : paint('red', 'FAILED');
  return [
    ...comparisonLines(verdict, look),
    ...findingRows(outcome, look),
    ...categoryRows(outcome, look),
    ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
    ...noteLines(outcome, look),
    `${paint('bold', word)}${share && ` (${share})`}  ${logSafe(cleanBlock(verdict.reason))}.`,
    ...rulesLines,
    ...(results === undefined ? [] : [countsLine(verdict, durationMs)]),
    '',
  ].join('\n');
}

function countsLine({ counts, known, uncertain, comparison }: JudgedVerdict, durationMs: number): string {
  const { alert, warning, pass, skip, ignored } = counts;
  const parts = [
    `${alert} alert`,
    `${warning} warning`,
    `${pass} passed`,
    `${skip} skipped`,
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(uncertain.length > 0 ? [`${uncertain.length} uncertain`] : []),
    ...(comparison
      ? [`${counts.new} new or worse`, `${known.length} known`, `${comparison.fixed.length} fixed`]
      : []),
    formatDuration(durationMs),
  ];
  return parts.join(' · ');
}

/** What the reader should know about the policy and the comparison, each on its line. */
function noteLines({ verdict, results }: Outcome, { paint }: TableLook): string[] {
  const all = isJudged(verdict) ? notesOf(verdict, results) : [];
  if (all.length === 0) return [];
  const lines = all.slice(0, shownNotes).map((note) => `${paint('yellow', 'Note')}  ${cleanLine(note, 600)}`);
  const hidden = all.length - lines.length;
  return [
    ...lines,
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more notes, see results.json`)] : []),
    '',
  ];
}

/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function cleanLine(text: string, maxLength: number): string {
  return logSafe(foldLine(text, maxLength));
}

function findingRows(outcome: Outcome, { width, paint }: TableLook): string[] {
  const { findings, comparison } = findingsOf(outcome);
  if (findings.length === 0) return [];
  const hasBaseline = comparison !== undefined;
  const rows = findings
    .slice(0, shownFindings)
    .map(({ severity, testCase, change, isUncertain }) => [
      severity.toUpperCase() + (isUncertain ? ' ~' : ''),
      ...(hasBaseline ? [change ?? ''] : []),
      cleanLine(testCase.testType, 44),
      cleanLine(testCase.features.join(', '), 28),
      cleanLine(headline(testCase), 60),
      logSafe(whereabouts(testCase)),
    ]);
  const heads = ['', ...(hasBaseline ? ['SINCE'] : []), 'TEST', 'FEATURES', 'KEY METRIC', 'WHERE'];
  const lines = alignColumns([heads, ...rows], width);
  const painted = lines.map((line, index) => {
    const severity = findings[index - 1]?.severity;
    return severity ? paint(severity === 'alert' ? 'red' : 'yellow', line) : paint('dim', line);
  });
  const hidden = findings.length - rows.length;
  const isAnyUncertain = findings.slice(0, shownFindings).some((finding) => finding.isUncertain);
  return [
    ...painted,
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see results.json`)] : []),
    ...(isAnyUncertain ? [paint('dim', '~ uncertain: its interval touches the threshold')] : []),
    '',
  ];
}

function categoryRows(outcome: Outcome, { width, paint }: TableLook): string[] {
  const ignored = ignoredCases(outcome);
  const hasIgnored = ignored.size > 0;
  const counts = countByCategory(outcome.results?.cases ?? [], ignored);
  if (counts.length === 0) return [];
  const rows = counts
    .slice(0, shownCategories)
    .map(([category, { alert, warning, pass, skip, ignored: left }]) => [
      cleanLine(category, 40),
      ...[alert, warning, pass, skip, ...(hasIgnored ? [left] : [])].map(String),
    ]);
  const heads = ['CATEGORY', 'ALERT', 'WARNING', 'PASSED', 'SKIPPED', ...(hasIgnored ? ['IGNORED'] : [])];
  const [head = '', ...body] = alignColumns([heads, ...rows], width);
  const hidden = counts.length - rows.length;
  return [
    paint('dim', head),
    ...body,
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more categories`)] : []),
    '',
  ];
}

function metricRows({ results }: Outcome, { width, paint }: TableLook): string[] {
  const show = (value: number | undefined): string => (value === undefined ? '-' : formatNumber(value));
  const rows = (results?.testRun.modelMetrics ?? [])
    .slice(0, shownModelMetrics)
    .map(({ name, reference, evaluation }) => [cleanLine(name, 40), show(reference), show(evaluation)]);
  const [head = '', ...body] = alignColumns([['MODEL METRIC', 'REFERENCE', 'EVALUATION'], ...rows], width);
  return [paint('dim', head), ...body, ''];
}
