import type { TestCase } from '../../domain/results.js';
import type { CaseChange } from '../../domain/vocabulary.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { testTitle } from '../facts/test-title.js';
import { prose } from './prose.js';
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

/** Test, features, how large and how sure, and place of a case, as HTML cells. */
export function caseCells(testCase: TestCase): string[] {
  const unknown =
    testCase.unknownWords.length > 0 ? ` unknown: ${code(testCase.unknownWords.join(', '))}` : '';
  return [
    testCell(testCase),
    featureCells(testCase) + unknown,
    prose(evidenceOf(caseFacts(testCase))) || keyMetric(testCase),
    code(whereabouts(testCase)),
  ];
}

/** What people call it, and below it the name that rules of the gate know it by. */
function testCell({ testType }: TestCase): string {
  const title = testTitle(testType);
  return title === testType ? code(testType) : `${prose(title, 100)}<br><sub>${code(testType)}</sub>`;
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
