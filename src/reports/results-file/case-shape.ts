import type { Metric, MetricValue, ModelMetric, TestCase, TestRun } from '../../domain/results.js';
import { caseChanges, caseStatuses, severities } from '../../domain/vocabulary.js';
import { converted, detailed, named, nullable, optional, type Definition } from './adapted-shape.js';
import { object } from './object-shape.js';
import { flag, list, number, oneOf, text, UnexpectedValue, type Shape } from './shape.js';

const texts = list(text);
const numbers = list(number);

const metricValue: Shape<MetricValue> = {
  read: (value, at) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if (!Array.isArray(value))
      throw new UnexpectedValue(`${at} must be a number, a text, a list of them, or null`);
    return typeof value[0] === 'number' ? numbers.read(value, at) : texts.read(value, at);
  },
  write: (value) => {
    if (typeof value === 'number') return isFinite(value) ? value : String(value);
    if (value === null || typeof value === 'string') return value;
    const isWritable = value.every((one: number | string) => typeof one === 'string' || isFinite(one));
    return isWritable ? value : value.map(String);
  },
  schema: {
    anyOf: [{ type: ['number', 'string', 'null'] }, { type: 'array', items: { type: ['number', 'string'] } }],
    description: 'A number that JSON cannot hold is its name: `NaN`, `Infinity`, `-Infinity`.',
  },
};

const metric: Shape<Metric> = object({ name: text, category: text, value: metricValue });

const head = {
  testType: text,
  caseId: text,
  category: text,
  features: texts,
  status: oneOf(...caseStatuses),
  severity: nullable(oneOf(...severities)),
};

const tail = {
  importance: nullable(number),
  metrics: list(metric),
  unknownWords: converted(
    optional(texts),
    (words) => words ?? [],
    (words) => (words.length > 0 ? words : undefined),
  ),
};

export const caseChange = detailed(nullable(oneOf(...caseChanges)), 'Since the baseline; null without one.');

/** A case; what it was judged as is read with the verdict. */
export const testCase: Shape<TestCase> & Definition = named('testCase', object({ ...head, ...tail }));

/** A case with what became of it, for those who read no verdict. */
export const judgedCase = named(
  'judgedCase',
  object({
    ...head,
    judgedAs: oneOf(...severities, 'skip'),
    standing: detailed(
      oneOf('finding', 'known', 'ignored', 'pass', 'skip'),
      'Whether it counts against the gate, the baseline has it too, an ignore rule leaves it out, or it is none of these.',
    ),
    change: caseChange,
    isUncertain: detailed(optional(flag), {
      const: true,
      description: 'Its interval touches the threshold.',
    }),
    ...tail,
  }),
);

const modelMetric: Shape<ModelMetric> = object({
  name: text,
  reference: optional(number),
  evaluation: optional(number),
});

export const webAddress: Shape<string> = {
  ...detailed(text, { pattern: '^https?://' }),
  read: (value, at) => {
    const address = text.read(value, at);
    if (!/^https?:\/\//.test(address)) throw new UnexpectedValue(`${at} must be an http or https address`);
    return address;
  },
};

export const testRun: Shape<TestRun> = object({
  testRunId: text,
  name: text,
  modelTask: optional(text),
  webUrl: optional(webAddress),
  categories: texts,
  modelMetrics: list(modelMetric),
  durationMs: optional(number),
  engineVersion: optional(text),
});
