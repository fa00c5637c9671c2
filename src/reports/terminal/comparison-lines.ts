import { logSafe } from '../../domain/words/log-safe.js';
import type { JudgedVerdict } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import {
  comparedMetrics,
  flipPlace,
  flipsConcentrate,
  type ComparedMetric,
} from '../facts/compared-metrics.js';
import { alignColumns, columnsOf } from './fit-columns.js';
import type { TableLook } from './result-table.js';
import { hangText } from './wrap-text.js';

const words = { worse: 'WORSE', unproven: 'UNPROVEN', uncertain: 'UNCERTAIN', better: 'BETTER' } as const;
const colours = { worse: 'red', unproven: 'red', uncertain: 'yellow', better: 'green' } as const;
const heads = ['', 'METRIC', 'BASELINE', 'THIS RUN', 'DIFFERENCE', 'FLIPS'];
const legend = 'FLIPS: rows that went wrong / went right';
const shownNotes = 20;

/** This run's model beside the baseline's for a terminal, worst metric first; nothing of it is cut at its width. */
export function comparisonLines({ comparison }: JudgedVerdict, look: TableLook): string[] {
  const model = comparison?.model;
  if (!model) return [];
  const metrics = comparedMetrics(model);
  const hidden = model.metrics.length - metrics.length;
  const lines = [
    ...(metrics.length === 0 ? [] : metricLines(metrics, look)),
    ...(hidden > 0 ? [look.paint('dim', `… and ${hidden} more metrics, see results.json`)] : []),
    ...metrics
      .filter(({ settling }) => settling !== '')
      .map(({ title, settling }) => `${shown(title, 60)} is not settled: ${settling}`),
    ...(model.concentration ? [concentrationLine(flipPlace(model.concentration))] : []),
    ...model.notes.slice(0, shownNotes).flatMap((note) => noteLines(shown(note, 400), look)),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}

function noteLines(note: string, { width, paint }: TableLook): string[] {
  const [first = '', ...others] = hangText('Note  ', note, width);
  return [paint('yellow', 'Note') + first.slice('Note'.length), ...others];
}

/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function shown(text: string, maxLength: number): string {
  return logSafe(cleanLine(text, maxLength));
}

function concentrationLine({ subset, share }: ReturnType<typeof flipPlace>): string {
  return `${flipsConcentrate} ${shown(subset, 160)}: ${share}.`;
}

function metricLines(metrics: readonly ComparedMetric[], { width, paint }: TableLook): string[] {
  const rows = metrics.map(({ title, baseline, current, difference, flips, mark }) => [
    mark ? words[mark] : '',
    shown(title, 60),
    baseline,
    current,
    difference,
    flips,
  ]);
  const aligned = alignColumns([heads, ...rows]);
  const isTable = aligned.every((line) => columnsOf(line) <= width);
  const lines = isTable ? [...aligned, legend] : narrowLines(metrics);
  return lines.map((line, index) => {
    const metric = metrics[index - 1];
    if (!metric) return paint('dim', line);
    if (metric.mark === undefined) return line;
    return paint(colours[metric.mark], line);
  });
}

/** Where the table is too wide: each metric as a sentence, which a terminal may break. */
function narrowLines(metrics: readonly ComparedMetric[]): string[] {
  const lines = metrics.map(({ title, baseline, current, difference, flips, mark }) => {
    const word = mark ? `${words[mark]} ` : '';
    return `${word}${shown(title, 60)}: ${baseline} → ${current}, ${difference}, flipped ${flips}`;
  });
  return ['MODEL COMPARED WITH THE BASELINE (ROWS FLIPPED: TO WRONG / TO RIGHT)', ...lines];
}
