import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';
import { changedTexts, type ChangedText } from '../facts/changed-texts.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { countOf, formatNumber } from '../facts/format-number.js';
import { formatValue, headline, headlineMetric, whereabouts } from '../facts/headline.js';
import type { CaseRow } from './case-rows.js';
import { markup, type Content } from './markup.js';
import { textChange } from './text-change.js';
import { showPair, valuePair } from './value-pair.js';

/** Result of a case in words, so that colour alone never tells it. */
export function resultCell({ severity, change, isUncertain, ignoredBy }: CaseRow): Content {
  const marks = [
    ...(ignoredBy ? ['ignored'] : []),
    ...(change ? [change === 'unchanged' ? 'known' : change] : []),
    ...(isUncertain ? ['uncertain'] : []),
  ];
  return [severity, ...marks.map((mark) => markup` <small>${mark}</small>`)];
}

export function featureCell({ features }: TestCase): string {
  return cleanLine(features.join(', '), 80);
}

/** The telling number; without its name where the column's head has it. */
export function metricCell(row: CaseRow, commonMetric: string | undefined): string {
  if (row.severity === 'skip') return '';
  if (commonMetric === undefined) return headline(row.testCase);
  const metric = headlineMetric(row.testCase);
  // `headline` adds the margin of error to the value.
  return metric
    ? headline(row.testCase).slice(cleanLine(metric.name, 60).length).trim()
    : headline(row.testCase);
}

/**
 * What happened where: a text's change, the bin that moved most, the subset, failing rows and values, or why there
 * is no answer. Of several texts at most `maxTexts` are shown; of a passing case the worst as it was changed, at most
 * `passLength` characters of it.
 */
export function detailCell(row: CaseRow, passLength: number, maxTexts: number): Content {
  const { testCase, severity } = row;
  const told = read(testCase, m.skipReason) ?? read(testCase, m.error);
  if (told !== undefined) return told;
  const unknown = testCase.unknownWords.map((word) => `unknown word “${cleanLine(word, 60)}”`).join(', ');
  if (unknown !== '') return unknown;
  const texts = changedTexts(testCase);
  const [worst] = texts;
  if (worst) {
    if (severity === 'pass') return cleanLine(worst.after, passLength);
    const shown = texts
      .slice(0, maxTexts)
      .map((one) => [textChange(one.before, one.after), classChange(one)]);
    return shown.length === 1 ? shown.flat() : shown.map((one) => markup`<div>${one}</div>`);
  }
  const where = shareChange(testCase) ?? failingValues(testCase) ?? whereabouts(testCase);
  const pair = valuePair(testCase);
  return [where, ...(pair ? [showPair(pair)] : [])].filter(Boolean).join(' · ');
}

function classChange({ classBefore: before, classAfter: after }: ChangedText): Content {
  if (before === undefined || after === undefined || before === after) return '';
  return markup` <span class="flip">${cleanLine(before, 60)} → ${cleanLine(after, 60)}</span>`;
}

function shareChange(testCase: TestCase): string | undefined {
  const value = read(testCase, m.mostChangedValue);
  const reference = read(testCase, m.referenceShare);
  const evaluation = read(testCase, m.evaluationShare);
  if (value === undefined || reference === undefined || evaluation === undefined) return undefined;
  return `${cleanLine(value, 60)}: ${percent(reference)} → ${percent(evaluation)}`;
}

function failingValues(testCase: TestCase): string | undefined {
  const rows = read(testCase, m.failingRows);
  if (rows === undefined || rows === 0) return undefined;
  const share = read(testCase, m.shareOfFailingRows);
  const values = read(testCase, m.failingValues);
  const where = whereabouts(testCase);
  return [
    `${countOf(rows, 'row')}${share === undefined ? '' : ` (${percent(share)})`}`,
    ...(values ? [`values ${formatValue(values.slice(0, 8))}`] : []),
    ...(where === '' ? [] : [where]),
  ].join(' · ');
}

export function percent(share: number): string {
  return `${formatNumber(share * 100, 3)} %`;
}
