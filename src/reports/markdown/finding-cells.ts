import type { TestCase } from '../../domain/results.js';
import type { CaseChange } from '../../domain/vocabulary.js';
import { code, escapeHtml } from '../safe-text/escape-html.js';
import { formatNumber } from '../facts/format-number.js';
import { formatValue, headline, headlineMetric, uncertainty, whereabouts } from '../facts/headline.js';

export const changeWords: Record<CaseChange, string> = {
  new: '🆕 new',
  worse: '📈 worse',
  unchanged: 'unchanged',
  better: 'better',
  fixed: 'fixed',
};

/** How many features of a case are named. */
const shownFeatures = 8;

/** Test, features, key metric and place of a case, as HTML cells. */
export function caseCells(testCase: TestCase): string[] {
  const unknown =
    testCase.unknownWords.length > 0 ? ` unknown: ${code(testCase.unknownWords.join(', '))}` : '';
  return [
    code(testCase.testType),
    featureCells(testCase) + unknown,
    keyMetric(testCase),
    code(whereabouts(testCase)),
  ];
}

export function featureCells({ features }: TestCase): string {
  const names = features.slice(0, shownFeatures).map((feature) => code(feature, 80));
  const hidden = features.length - names.length;
  return names.join(' ') + (hidden > 0 ? ` and ${hidden} more` : '');
}

/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase: TestCase): string {
  const metric = headlineMetric(testCase);
  if (!metric) return escapeHtml(headline(testCase));
  const { name, value } = metric;
  if (typeof value !== 'number') return `${code(name, 60)} ${code(formatValue(value))}`;
  return `${code(name, 60)} ${formatNumber(value)}${uncertainty(testCase, metric)}`;
}
