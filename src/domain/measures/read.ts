import type { Metric, MetricValue, TestCase } from '../results.js';
import type { Measure, MeasureType, MeasureValues } from './measure.js';

/** What a case says of a measure; `undefined` when it says nothing of it, or nothing of that type. */
export function read<Type extends MeasureType>(
  { metrics }: Pick<TestCase, 'metrics'>,
  { name, type }: Measure<Type>,
): MeasureValues[Type] | undefined {
  const value = metrics.find((metric) => metric.name === name)?.value;
  return value === undefined ? undefined : readers[type](value);
}

/** A measured value as a case carries it. */
export function toMetric<Type extends MeasureType>(
  { name, category }: Measure<Type>,
  value: MeasureValues[Type],
): Metric {
  return { name, category, value };
}

type Readers = {
  readonly [Type in MeasureType]: (value: MetricValue) => MeasureValues[Type] | undefined;
};

const readers: Readers = {
  int: toNumber,
  float: toNumber,
  text: (value) => (typeof value === 'string' ? value : undefined),
  ints: toNumbers,
  floats: toNumbers,
  texts: (value) => {
    const list = toList(value);
    const words = list?.filter((one) => typeof one === 'string');
    return words && words.length > 0 && words.length === list?.length ? words : undefined;
  },
};

function toNumber(value: MetricValue): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Not empty, and all of them finite: lists that belong together would no longer fit each other. */
function toNumbers(value: MetricValue): readonly number[] | undefined {
  const list = toList(value);
  const numbers = list?.filter((one): one is number => typeof one === 'number' && Number.isFinite(one));
  return numbers && numbers.length > 0 && numbers.length === list?.length ? numbers : undefined;
}

function toList(value: MetricValue): readonly (number | string)[] | undefined {
  return Array.isArray(value) ? (value as readonly (number | string)[]) : undefined;
}
