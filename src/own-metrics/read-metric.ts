import { guessDirection } from '../domain/metrics/guess-direction.js';
import type { OwnMetric } from '../domain/own-metric.js';
import { didYouMean } from '../domain/words/nearest.js';
import { quoteWord } from '../domain/words/quote-word.js';

const usualLevel = 0.95;
const directions: readonly string[] = ['higher', 'lower'];
const details = ['value', 'rows', 'interval', 'level', 'direction'];
export const metricsExample =
  '{"accuracy": 0.91, "latency": {"value": 12.4, "rows": 500, "interval": [12.1, 12.7], "direction": "lower"}}';

/** Is told what is wrong. */
export type Refuse = (message: string) => undefined;

/** One metric, a number or an object; `undefined` when `refuse` was told why it is none. */
export function readMetric(name: string, given: unknown, refuse: Refuse): OwnMetric | undefined {
  const here = quoteWord(name);
  if (!isObject(given)) {
    const value = readValue(given, here, refuse);
    return value === undefined ? undefined : { ...plain(name), value };
  }
  if (!Object.hasOwn(given, 'value')) {
    return refuse(
      `${here} is an object without "value". Metrics can't be nested: write ${quoteWord(`${name}_accuracy`)} for a metric in it. Example: ${metricsExample}`,
    );
  }
  const strange = Object.keys(given).find((key) => !details.includes(key));
  if (strange !== undefined) {
    return refuse(
      `${here} has ${quoteWord(strange)}.${didYouMean(strange.slice(0, 40), details)} Allowed are ${details.join(', ')}.`,
    );
  }
  const value = readValue(given['value'], here, refuse);
  if (value === undefined) return undefined;
  const { rows, interval, level = usualLevel, direction } = given;
  if (rows !== undefined && !isCount(rows))
    return refuse(`${here}: rows must be a whole number of at least 1. Example: 500`);
  if (direction !== undefined && !directions.includes(direction as string)) {
    return refuse(`${here}: direction must be "higher" or "lower", the way in which it is better.`);
  }
  if (!isLevel(level))
    return refuse(`${here}: level, that of its interval, must lie between 0.5 and 1. Example: 0.95`);
  if (interval !== undefined && !isIntervalOf(value, interval)) {
    return refuse(
      `${here}: interval must be two numbers with the value ${value} between them, the lower one first. Example: [0.88, 0.93]`,
    );
  }
  const worseWhen =
    direction === undefined ? guessDirection(name) : direction === 'higher' ? 'lower' : 'higher';
  return {
    name,
    value,
    worseWhen,
    rows,
    interval: interval && { low: interval[0], high: interval[1], level },
    isScored: false,
  };
}

function plain(name: string): Omit<OwnMetric, 'value'> {
  return { name, worseWhen: guessDirection(name), rows: undefined, interval: undefined, isScored: false };
}

function readValue(given: unknown, here: string, refuse: Refuse): number | undefined {
  if (isFiniteNumber(given)) return given;
  return refuse(`${here} is ${shown(given)}, and a metric is a finite number: leave out what is none.`);
}

/** What is nested may be so a million times. */
function shown(given: unknown): string {
  if (typeof given === 'string') return quoteWord(given);
  if (Array.isArray(given)) return 'a list';
  return isObject(given) ? 'an object' : String(given);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isLevel(value: unknown): value is number {
  return typeof value === 'number' && value >= 0.5 && value < 1;
}

function isIntervalOf(value: number, given: unknown): given is readonly [number, number] {
  if (!Array.isArray(given) || given.length !== 2) return false;
  const [low, high] = given as readonly unknown[];
  return isFiniteNumber(low) && isFiniteNumber(high) && low <= value && value <= high && low < high;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
