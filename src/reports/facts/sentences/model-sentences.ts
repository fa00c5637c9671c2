import { comparisonPrefix } from '../../../domain/comparison-case.js';
import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatMetric, metricOf } from '../amount.js';
import { countOf, formatNumber, formatPercent } from '../format-number.js';
import { metricWords } from '../test-title.js';
import { capitalize, placeWords, twoValues, type Teller } from './words.js';

/** Of how right the model is: beside the baseline, the reference, the rest, chance. */
export const modelSentences: readonly Teller[] = [
  (testCase) => {
    const now = read(testCase, m.valueOn('evaluation'));
    const before = read(testCase, m.baselineValue);
    if (!testCase.testType.startsWith(comparisonPrefix) || now === undefined || before === undefined)
      return undefined;
    const metric = testCase.testType.slice(comparisonPrefix.length);
    const flips = read(testCase, m.rowsFlippedToWrong);
    const right = read(testCase, m.rowsFlippedToRight);
    const flipped =
      flips === undefined || right === undefined
        ? ''
        : `; ${countOf(flips, 'row')} went wrong and ${formatNumber(right)} right`;
    return `${capitalize(metricWords(metric))} is ${formatMetric(metric, now)} and was ${formatMetric(metric, before)} in the baseline${flipped}`;
  },
  (testCase) => {
    const lost = read(testCase, m.casesNotJudgedAnyMore);
    const judged = read(testCase, m.casesThatTheBaselineJudged);
    if (lost === undefined || judged === undefined) return undefined;
    const tests = read(testCase, m.lostTests);
    const uncompared = read(testCase, m.uncomparedModel);
    return [
      `${formatNumber(lost)} of ${countOf(judged, 'case')} that the baseline judged are not judged any more`,
      ...(tests === undefined ? [] : [`tests: ${cleanLine(tests)}`]),
      ...(uncompared === undefined ? [] : [cleanLine(uncompared)]),
    ].join('; ');
  },
  (testCase) => {
    const metric = metricOf(testCase);
    const subset = read(testCase, m.subset);
    const size = read(testCase, m.subsetSize);
    if (metric === undefined || subset === undefined || size === undefined) return undefined;
    const value = read(testCase, m.metricValue(metric));
    const inReference = read(testCase, m.valueOfCompared(metric, 'the reference'));
    const overall = read(testCase, m.overall(metric));
    const other = inReference ?? overall;
    if (value === undefined || other === undefined) return undefined;
    const place = `on the ${countOf(size, 'row')} ${placeWords(testCase.features, subset)}`;
    return twoValues(
      metric,
      [place, value],
      [inReference === undefined ? 'overall' : 'in the reference', other],
    );
  },
  (testCase) => {
    const metric = metricOf(testCase);
    const now = read(testCase, m.valueOn('evaluation'));
    const before = read(testCase, m.valueOn('reference'));
    if (metric === undefined || now === undefined || before === undefined) return undefined;
    return twoValues(metric, ['on the evaluation data', now], ['on the reference data', before]);
  },
  (testCase) => {
    const sure = read(testCase, m.meanConfidence);
    const right = read(testCase, m.shareOfRowsThatAreRight);
    if (sure === undefined || right === undefined) return undefined;
    return `the model is ${formatPercent(sure)} sure on average, and right in ${formatPercent(right)} of the rows`;
  },
  (testCase) => {
    const order = read(testCase, m.classNamesToGive);
    const gain = read(testCase, m.accuracyGainedByTheBestOrder);
    if (order === undefined || gain === undefined) return undefined;
    return `in another order of the classes it would be right in ${formatPercent(gain)} more of the rows: ${cleanLine(order)}`;
  },
  (testCase) => {
    const says = read(testCase, m.whatTheModelDoes);
    if (says === undefined) return undefined;
    const lookAt = read(testCase, m.lookAt);
    const area = read(testCase, m.areaUnderTheCurve);
    return [
      `the model ${cleanLine(says)}`,
      ...(area === undefined ? [] : [` (area under the curve ${formatNumber(area, 3)}, by chance 0.5)`]),
      ...(lookAt === undefined ? [] : [`: look at ${cleanLine(lookAt)}`]),
    ].join('');
  },
  (testCase) => {
    const rows = read(testCase, m.rowsWithoutAnAnswer);
    const share = read(testCase, m.shareOfRowsWithoutAnAnswer);
    if (rows === undefined || share === undefined) return undefined;
    const column = read(testCase, m.suspectedColumn);
    const value = read(testCase, m.valueThatFails);
    const cause =
      column === undefined
        ? ''
        : `, most likely for ${cleanLine(column, 80)}${value === undefined ? '' : ` = ${cleanLine(value, 80)}`}`;
    return `the model gives no answer for ${countOf(rows, 'row')} (${formatPercent(share)})${cause}`;
  },
];
