import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import { isUncertainMark } from '../../domain/judge/is-uncertain.js';
import { marginOfError } from '../../domain/judge/margin-of-error.js';
import type { Metric, TestCase } from '../../domain/results.js';
import { changedTexts } from './changed-texts.js';
import { countOf, formatNumber, intervalsInWords } from './format-number.js';
import { cleanLine } from '../safe-text/clean-text.js';

/** Which kinds of number say most about a case, best first. */
const telling = [
  'performance-diff',
  'output-diff',
  'drift-stat',
  'model-error',
  'statistical-dependence',
  'failing-inputs',
  'performance-metric-value',
];

/** The metric to show when there is room for one: `accuracy difference 0.12`. */
export function headlineMetric(testCase: TestCase): Metric | undefined {
  let best: Metric | undefined;
  let bestRank = Infinity;
  for (const metric of testCase.metrics) {
    if (typeof metric.value !== 'number' && typeof metric.value !== 'string') continue;
    if (isUncertainMark(metric)) continue;
    const place = telling.indexOf(metric.category);
    const rank = place === -1 ? telling.length : place;
    if (rank < bestRank) [best, bestRank] = [metric, rank];
  }
  return best;
}

/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;

/** The telling metric and its value, such as `accuracy difference -0.12 ± 0.03 on 412 rows`. */
export function headline(testCase: TestCase): string {
  const { importance } = testCase;
  const metric = headlineMetric(testCase);
  if (!metric) return importance === undefined ? '' : `impact ${formatNumber(importance)}`;
  return `${cleanLine(metric.name, 60)} ${formatValue(metric.value)}${uncertainty(testCase, metric)}`;
}

/** ` ± 0.044 on 483 rows`: half the 95 % interval and the sample, where the case carries them for its difference; else nothing. */
export function uncertainty(testCase: TestCase, headlineOf: Metric): string {
  // A case that was rated by its whole interval begins with what the interval is of.
  const isRated = read(testCase, m.confidenceLevel) !== undefined && testCase.metrics[0] === headlineOf;
  const margin = isRated || headlineOf.category === 'performance-diff' ? marginOfError(testCase) : undefined;
  if (margin === undefined) return '';
  const sizes = [m.subsetSize, m.evaluationSampleSize, m.sampleSize];
  const size = sizes.map((measure) => read(testCase, measure)).find((value) => value !== undefined);
  return ` ± ${formatNumber(margin, 2)}${size === undefined ? '' : ` on ${countOf(size, 'row')}`}`;
}

/** Where in the data: what was changed into what (of several texts the worst), the subset, or the first failing rows. */
export function whereabouts(testCase: TestCase): string {
  const changed = testCase.metrics
    .filter(({ category, value }) => category === 'input' && typeof value === 'string')
    .map(({ value }) => formatValue(value));
  return changed.slice(0, 2).join(' → ') || worstText(testCase) || subset(testCase) || failingRows(testCase);
}

function worstText(testCase: TestCase): string {
  const [worst] = changedTexts(testCase);
  return worst ? `${formatValue(worst.before)} → ${formatValue(worst.after)}` : '';
}

/** With its size, unless that stands beside the margin of error in the headline. */
function subset(testCase: TestCase): string {
  const details = testCase.metrics.filter(({ category }) => category === 'subset-details');
  const name = details.find(({ value }) => typeof value === 'string')?.value ?? null;
  const size = read({ metrics: details }, m.subsetSize);
  const metric = headlineMetric(testCase);
  const isTold = metric !== undefined && uncertainty(testCase, metric) !== '';
  const shown = typeof name === 'string' ? cleanLine(intervalsInWords(name), 120) : '';
  return shown === '' || size === undefined || isTold ? shown : `${shown}, ${countOf(size, 'row')}`;
}

function failingRows({ metrics }: TestCase): string {
  const told = metrics.find(
    ({ category, value }) =>
      category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number',
  );
  if (!told || !Array.isArray(told.value)) return '';
  // People count rows from 1, as all messages do.
  const first = told.name === m.failingRowIndices.name ? 1 : 0;
  const rows = (told.value as readonly number[]).map((row) => row + first);
  const more = rows.length > shownRows ? ' …' : '';
  return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}

export function formatValue(value: Metric['value']): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return cleanLine(value, 120);
  return cleanLine(value.map((one) => (typeof one === 'number' ? formatNumber(one) : one)).join(', '), 120);
}
