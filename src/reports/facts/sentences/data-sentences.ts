import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import type { TestCase } from '../../../domain/results.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { countOf, formatNumber, formatPercent, rangeInWords } from '../format-number.js';
import { featureWords, valueWords, type Teller } from './words.js';

/** Of data that are not what the reference's are. */
export const dataSentences: readonly Teller[] = [
  (testCase) => {
    const value = read(testCase, m.mostChangedValue);
    const [before, now] = [read(testCase, m.referenceShare), read(testCase, m.evaluationShare)];
    if (value === undefined || before === undefined || now === undefined) return undefined;
    return `in ${formatPercent(now)} of the evaluation rows ${subjectOf(testCase)} is ${valueWords(value)}, in the reference in ${formatPercent(before)}`;
  },
  (testCase) => {
    const label = read(testCase, m.mostDominantClass);
    const [now, before] = [read(testCase, m.shareOfMostDominantClass), read(testCase, m.referenceShare)];
    if (label === undefined || now === undefined || before === undefined) return undefined;
    return `the label ${quoteWord(label)} is on ${formatPercent(now)} of the evaluation rows, in the reference on ${formatPercent(before)}`;
  },
  (testCase) => {
    const related = read(testCase, m.relatedVariables);
    const before = read(testCase, m.associationInTheReference);
    const now = read(testCase, m.associationInTheEvaluationData);
    if (related === undefined || before === undefined || now === undefined) return undefined;
    return `${cleanLine(related)} go together in the reference (association ${formatNumber(before, 2)}) and ${togetherNow(now)}`;
  },
  (testCase) => {
    const avoided = read(testCase, m.shareOfErrorsThatTheFeatureAloneAvoids);
    if (avoided === undefined) return undefined;
    return `the feature ${featureWords(testCase)} alone avoids ${formatPercent(Math.max(0, avoided))} of the errors of always answering the commonest class`;
  },
  (testCase) => {
    const unit = read(testCase, m.unitOfTheValues);
    return unit === undefined
      ? undefined
      : `the values of ${featureWords(testCase)} are those of the reference ${cleanLine(unit, 80)}`;
  },
  (testCase) => {
    const [value, share] = [read(testCase, m.commonestValue), read(testCase, m.shareOfTheCommonestValue)];
    const before = read(testCase, m.shareOfTheCommonestValueInTheReference);
    if (value === undefined || share === undefined || before === undefined) return undefined;
    return `in ${formatPercent(share)} of the rows ${featureWords(testCase)} is ${valueWords(value)}; the commonest value of the reference is on ${formatPercent(before)}`;
  },
  (testCase) => {
    const columns = read(testCase, m.columnsSwapped);
    return columns && `the columns ${featureWords({ features: columns })} hold each other's values`;
  },
  (testCase) => {
    const gap = read(testCase, m.daysWithoutARow);
    const rows = read(testCase, m.failingRows) ?? 0;
    if (gap === undefined || rows > 0) return undefined;
    return `there is no row of ${featureWords(testCase)} from ${cleanLine(gap, 80)}`;
  },
  (testCase) => {
    const length = read(testCase, m.lengthInCharacters);
    const rows = read(testCase, m.failingRows);
    if (length === undefined || rows === undefined) return undefined;
    return `${countOf(rows, 'text')} in ${featureWords(testCase)} are ${formatNumber(length)} characters long, far more than in the reference`;
  },
  (testCase) => {
    const rows = read(testCase, m.failingRows);
    if (rows === undefined) return undefined;
    const size = read(testCase, m.evaluationSampleSize);
    const share = read(testCase, m.shareOfFailingRows);
    const told = [
      size === undefined ? countOf(rows, 'row') : `${formatNumber(rows)} of ${countOf(size, 'row')}`,
      ...(share === undefined ? [] : [`(${formatPercent(share)})`]),
      whatFails(testCase),
    ].join(' ');
    const expected = read(testCase, m.expectedShareOfFailingRows);
    if (expected !== undefined) return `${told}, where ${formatPercent(expected)} were to be expected`;
    const before = read(testCase, m.referenceShare);
    return before === undefined ? told : `${told}, in the reference ${formatPercent(before)}`;
  },
];

/** What a distribution is of, where no feature is named. */
function subjectOf(testCase: TestCase): string {
  if (testCase.features.length > 0) return featureWords(testCase);
  return testCase.testType.includes('predict') ? 'the prediction' : 'the label';
}

function whatFails(testCase: TestCase): string {
  const feature = featureWords(testCase);
  const words: Readonly<Record<string, string>> = {
    null_check: `have no ${feature}`,
    unseen_categorical: `hold a value of ${feature} that the reference does not know`,
    feature_type_check: `hold another kind of value in ${feature}`,
    category_spelling: `spell a value of ${feature} in a new way`,
    text_encoding: `hold text in ${feature} that was read in another encoding`,
    duplicate_rows: 'repeat an earlier row',
    shared_rows: 'are in the reference data as well',
    conflicting_labels: 'have the features of others and another label',
    date_range: `hold a date in ${feature} that can't be right`,
  };
  const [low, high] = [read(testCase, m.lowerBound), read(testCase, m.upperBound)];
  if (low !== undefined && high !== undefined)
    return `have ${feature} outside of the usual range, ${rangeInWords(low, high)}`;
  return (
    (Object.hasOwn(words, testCase.testType) ? words[testCase.testType] : undefined) ??
    (feature === '' ? 'fail' : `fail in ${feature}`)
  );
}

/** A smaller association, of either sign, is none to speak of. */
const leastAssociation = 0.05;

/** What became of columns that went together: `do so the other way round (-0.26)`. */
function togetherNow(association: number): string {
  if (association > leastAssociation) return `do so less (${formatNumber(association, 2)})`;
  return association < -leastAssociation
    ? `do so the other way round (${formatNumber(association, 2)})`
    : 'do so no longer';
}
