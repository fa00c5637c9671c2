import { comparisonPrefix } from '../../domain/comparison-case.js';
import { metricTitle } from '../../domain/metrics/metric-directions.js';
import { performanceMetrics } from '../../domain/metrics/performance-metrics.js';
import { isOwnMetric, ownMetricName } from '../../domain/own-metric.js';
import { pageOf } from './page-of.js';

/**
 * What people call a test: `Accuracy on a subset`. A test that only a cluster knows keeps the name it has there, which
 * is foreign text.
 */
export function testTitle(testType: string): string {
  const page = pageOf(testType);
  if (page) return page.title;
  if (testType === `${comparisonPrefix}coverage`) return 'Cases that are not judged any more';
  if (testType.startsWith(comparisonPrefix)) {
    return `${metricHeading(testType.slice(comparisonPrefix.length))} against the baseline`;
  }
  if (isOwnMetric(testType)) return ownMetricName(testType);
  return testType;
}

/** A metric for people, within a sentence: `area under curve`, `F1`. */
export function metricWords(name: string): string {
  const title = metricHeading(name);
  return isAcronym(title.split(/[ -]/)[0] ?? '') ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/**
 * A metric for people, at the head of a row or a sentence: `Area under curve`, `F1`. A name that is not spelled like those
 * of the API, as one of the user's own, stays as it is. Foreign text.
 */
export function metricHeading(name: string): string {
  if (isOwnMetric(name)) return ownMetricName(name);
  const known = performanceMetrics.find((metric) => metric.name === name)?.title;
  if (known !== undefined) return sentenceCase(known);
  return apiName.test(name) ? sentenceCase(metricTitle(name)) : name;
}

const apiName = /^[a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){0,20}$/;

/** `Macro F1` as it is, `Area Under Curve` as `Area under curve`. */
function sentenceCase(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      if (isAcronym(word)) return word;
      const small = word.toLowerCase();
      return index === 0 ? word.charAt(0) + small.slice(1) : small;
    })
    .join(' ');
}

function isAcronym(word: string): boolean {
  return /[A-Z0-9²]{2}/.test(word);
}
