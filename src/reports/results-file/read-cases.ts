import type { Metric, MetricValue, ModelMetric, TestCase, TestRun } from '../../domain/results.js';
import { caseStatuses, severities } from '../../domain/vocabulary.js';
import {
  asList,
  asNumber,
  asObject,
  asOneOf,
  asText,
  member,
  orNothing,
  UnexpectedValue,
  type Reader,
} from './json-members.js';

const asTexts = asList(asText);

const asMetricValue: Reader<MetricValue> = (value, at) => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (!Array.isArray(value))
    throw new UnexpectedValue(`${at} must be a number, a text, a list of them, or null`);
  return typeof value[0] === 'number' ? asList(asNumber)(value, at) : asTexts(value, at);
};

const readMetric: Reader<Metric> = (value, at) => {
  const metric = asObject(value, at);
  return {
    name: member(metric, 'name', at, asText),
    category: member(metric, 'category', at, asText),
    value: member(metric, 'value', at, asMetricValue),
  };
};

const asSeverity = orNothing(asOneOf(severities));
const asStatus = asOneOf(caseStatuses);
const asMetrics = asList(readMetric);
const asOptionalNumber = orNothing(asNumber);

/** A case of results.json; what it was judged as is read with the verdict. */
export const readCase: Reader<TestCase> = (value, at) => {
  const testCase = asObject(value, at);
  return {
    testType: member(testCase, 'testType', at, asText),
    caseId: member(testCase, 'caseId', at, asText),
    category: member(testCase, 'category', at, asText),
    features: member(testCase, 'features', at, asTexts),
    status: member(testCase, 'status', at, asStatus),
    severity: member(testCase, 'severity', at, asSeverity),
    importance: member(testCase, 'importance', at, asOptionalNumber),
    metrics: member(testCase, 'metrics', at, asMetrics),
    unknownWords: member(testCase, 'unknownWords', at, orNothing(asTexts)) ?? [],
  };
};

const readModelMetric: Reader<ModelMetric> = (value, at) => {
  const metric = asObject(value, at);
  return {
    name: member(metric, 'name', at, asText),
    reference: member(metric, 'reference', at, asOptionalNumber),
    evaluation: member(metric, 'evaluation', at, asOptionalNumber),
  };
};

const asWebAddress: Reader<string> = (value, at) => {
  const text = asText(value, at);
  if (!/^https?:\/\//.test(text)) throw new UnexpectedValue(`${at} must be an http or https address`);
  return text;
};

export const readTestRun: Reader<TestRun> = (value, at) => {
  const testRun = asObject(value, at);
  return {
    testRunId: member(testRun, 'testRunId', at, asText),
    name: member(testRun, 'name', at, asText),
    modelTask: member(testRun, 'modelTask', at, orNothing(asText)),
    webUrl: member(testRun, 'webUrl', at, orNothing(asWebAddress)),
    categories: member(testRun, 'categories', at, asTexts),
    modelMetrics: member(testRun, 'modelMetrics', at, asList(readModelMetric)),
    durationMs: member(testRun, 'durationMs', at, asOptionalNumber),
    engineVersion: member(testRun, 'engineVersion', at, orNothing(asText)),
  };
};
