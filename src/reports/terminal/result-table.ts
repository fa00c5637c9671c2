import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { logSafe } from '../../domain/words/log-safe.js';
import { cleanBlock, cleanLine as foldLine } from '../safe-text/clean-text.js';
import { countByCategory, ignoredCases } from '../facts/count-by-category.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { comparisonLines } from './comparison-lines.js';
import { findingLines } from './finding-lines.js';
import { fitTable } from './fit-table.js';
import { formatMetric } from '../facts/amount.js';
import { measuredShare } from '../facts/measured-share.js';
import { notesOf } from '../facts/notes-of.js';
import { remedies } from '../facts/remedies.js';
import { metricHeading } from '../facts/test-title.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';
import { hangText } from './wrap-text.js';

export type Paint = (style: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string) => string;

export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const shownNotes = 20;
const shownCategories = 30;
const shownModelMetrics = 40;

/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
export function resultTable(outcome: Outcome, look: TableLook): string {
  const { verdict, results, durationMs } = outcome;
  const { paint } = look;
  const rules = rulesInForce(outcome);
  const rulesLines = rules === '' ? [] : labelled('Rules', 'bold', cleanLine(rules, rulesLength), look);
  if (verdict.kind === 'error') {
    const lines = [
      ...findingLines(outcome, look),
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
    ...findingLines(outcome, look),
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
function noteLines({ verdict, results }: Outcome, { width, paint }: TableLook): string[] {
  const all = isJudged(verdict) ? notesOf(verdict, results) : [];
  if (all.length === 0) return [];
  const shown = all.slice(0, shownNotes);
  const lines = shown.flatMap((note) => labelled('Note', 'yellow', cleanLine(note, 600), { width, paint }));
  const hidden = all.length - shown.length;
  return [
    ...lines,
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more notes, see results.json`)] : []),
    '',
  ];
}

/** A text after a painted word, its further lines set in. */
function labelled(
  word: string,
  style: Parameters<Paint>[0],
  text: string,
  { width, paint }: TableLook,
): string[] {
  const [first = '', ...others] = hangText(`${word}  `, text, width);
  return [paint(style, word) + first.slice(word.length), ...others];
}

/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function cleanLine(text: string, maxLength: number): string {
  return logSafe(foldLine(text, maxLength));
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
  const [head = '', ...body] = fitTable(heads, rows, width);
  const hidden = counts.length - rows.length;
  return [
    paint('dim', head),
    ...body,
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more categories`)] : []),
    '',
  ];
}

function metricRows({ results }: Outcome, { width, paint }: TableLook): string[] {
  const show = (name: string, value: number | undefined): string =>
    value === undefined ? '-' : formatMetric(name, value);
  const rows = (results?.testRun.modelMetrics ?? [])
    .slice(0, shownModelMetrics)
    .map(({ name, reference, evaluation }) => [
      cleanLine(metricHeading(name), 40),
      show(name, reference),
      show(name, evaluation),
    ]);
  const [head = '', ...body] = fitTable(['MODEL METRIC', 'REFERENCE', 'EVALUATION'], rows, width);
  return [paint('dim', head), ...body, ''];
}
