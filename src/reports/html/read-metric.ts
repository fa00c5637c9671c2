import type { Metric, TestCase } from '../../domain/results.js';

/** The finite number of that name, if the case has it. */
export function numberOf({ metrics }: TestCase, name: string): number | undefined {
  const value = metrics.find((metric) => metric.name === name)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textOf({ metrics }: TestCase, name: string): string | undefined {
  const value = metrics.find((metric) => metric.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A list of finite numbers; `undefined` when there is none or one of its items is something else. */
export function numbersOf({ metrics }: TestCase, name: string): readonly number[] | undefined {
  const list = listOf(metrics, name);
  const numbers = list?.filter((one) => typeof one === 'number' && Number.isFinite(one)) as
    number[] | undefined;
  return numbers && numbers.length > 0 && numbers.length === list?.length ? numbers : undefined;
}

export function textsOf({ metrics }: TestCase, name: string): readonly string[] | undefined {
  const list = listOf(metrics, name);
  return list && list.length > 0 ? list.map(String) : undefined;
}

function listOf(metrics: readonly Metric[], name: string): readonly (number | string)[] | undefined {
  const value = metrics.find((metric) => metric.name === name)?.value;
  return Array.isArray(value) ? (value as readonly (number | string)[]) : undefined;
}
