import type { Metric, TestCase } from '../domain/results.js';
import { cleanLine } from './clean-text.js';

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
  const shown = testCase.metrics.filter(
    ({ value }) => typeof value === 'number' || typeof value === 'string',
  );
  for (const category of telling) {
    const metric = shown.find((one) => one.category === category);
    if (metric) return metric;
  }
  return shown[0];
}

/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;

export function headline(testCase: TestCase): string {
  const metric = headlineMetric(testCase);
  if (metric) return `${cleanLine(metric.name, 60)} ${formatValue(metric.value)}`;
  return testCase.importance === undefined ? '' : `impact ${formatNumber(testCase.importance)}`;
}

/** Where in the data: what was changed into what, the subset, or the first failing rows (counted from 0). */
export function whereabouts(testCase: TestCase): string {
  const texts = (category: string): string[] =>
    testCase.metrics
      .filter((metric) => metric.category === category && typeof metric.value === 'string')
      .map(({ value }) => formatValue(value));
  return texts('input').slice(0, 2).join(' → ') || texts('subset-details')[0] || failingRows(testCase);
}

function failingRows({ metrics }: TestCase): string {
  const rows = metrics.find(
    ({ category, value }) =>
      category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number',
  )?.value;
  if (!Array.isArray(rows)) return '';
  const more = rows.length > shownRows ? ' …' : '';
  return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}

export function formatValue(value: Metric['value']): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return cleanLine(value, 120);
  return cleanLine(value.map((one) => (typeof one === 'number' ? formatNumber(one) : one)).join(', '), 120);
}

/** Whole numbers as they are, others with four significant digits. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
