import { guessDirection } from '../domain/metrics/guess-direction.js';
import { longestOwnName, type OwnMetric } from '../domain/own-metric.js';
import { didYouMean } from '../domain/words/nearest.js';
import { quoteWord } from '../domain/words/quote-word.js';
import { shorten } from '../domain/words/shorten.js';

const mostMetrics = 200;
const shownProblems = 10;
const usualLevel = 0.95;
const directions: readonly string[] = ['higher', 'lower'];
const details = ['value', 'rows', 'interval', 'level', 'direction'];
const example =
  '{"accuracy": 0.91, "latency": {"value": 12.4, "rows": 500, "interval": [12.1, 12.7], "direction": "lower"}}';
// eslint-disable-next-line no-control-regex -- what a name may not hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

type Refuse = (message: string) => undefined;

/**
 * The metrics of a JSON text: numbers by name, objects by name, or a list of objects with their name. `problem` is told
 * all that is wrong; then the metrics are not whole. Whatever is in the text is foreign.
 */
export function readMetrics(text: string, problem: (message: string) => void): readonly OwnMetric[] {
  let told = 0;
  const refuse: Refuse = (message) => {
    if (++told <= shownProblems) problem(message);
    return undefined;
  };
  const entries = toEntries(parse(text, refuse), refuse);
  if (!entries) return [];
  if (entries.length === 0 && told === 0) refuse(`holds no metric. Example: ${example}`);
  if (entries.length > mostMetrics) {
    refuse(
      `holds ${entries.length} metrics, and at most ${mostMetrics} are compared: leave out what nobody judges by.`,
    );
    return [];
  }
  const names = new Set<string>();
  const metrics = entries.flatMap(([name, given]) => {
    const why = names.has(name) ? 'is there twice: give each metric a name of its own.' : whyNoName(name);
    names.add(name);
    const metric =
      why === undefined ? readMetric(name, given, refuse) : refuse(`the name ${quoteWord(name)} ${why}`);
    return metric ?? [];
  });
  if (told > shownProblems) problem(`and ${told - shownProblems} more like these.`);
  if (told === 0 && metrics.every(({ worseWhen }) => worseWhen === undefined)) {
    problem(
      `tells of none of its metrics which way it is better, as ${quoteWord(metrics[0]?.name ?? '')}. Write "direction": "higher" or "lower" beside each value. Example: ${example}`,
    );
  }
  return metrics;
}

function parse(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (text.trim() === '') return refuse(`is empty. Example: ${example}`);
    const isUnwritable = /[:[,\s](?:NaN|-?Infinity)\b/.test(text);
    return refuse(
      isUnwritable
        ? 'is not JSON: it holds NaN or Infinity, which no metric can be. Leave out what could not be measured.'
        : `is not JSON (${shorten(error instanceof Error ? error.message : String(error), 120)}). Example: ${example}`,
    );
  }
}

type Entries = readonly (readonly [name: string, given: unknown])[];

function toEntries(document: unknown, refuse: Refuse): Entries | undefined {
  if (document === undefined) return undefined;
  if (!Array.isArray(document)) {
    return isObject(document)
      ? Object.entries(document)
      : refuse(`must hold an object of metrics or a list. Example: ${example}`);
  }
  return document.flatMap((one: unknown, place): Entries => {
    if (isObject(one) && typeof one['name'] === 'string') {
      const { name, ...rest } = one;
      return [[name, rest]];
    }
    refuse(`item ${place + 1} must be an object with a name. Example: [{"name": "accuracy", "value": 0.91}]`);
    return [];
  });
}

function whyNoName(name: string): string | undefined {
  if (name.trim() === '') return 'is empty: give the metric a name.';
  if (name.length > longestOwnName)
    return `has ${name.length} characters, and at most ${longestOwnName} are shown.`;
  return unprintable.test(name)
    ? 'holds characters that no report can show: keep it on one line.'
    : undefined;
}

function readMetric(name: string, given: unknown, refuse: Refuse): OwnMetric | undefined {
  const here = quoteWord(name);
  if (!isObject(given)) {
    const value = readValue(given, here, refuse);
    return value === undefined ? undefined : { ...plain(name), value };
  }
  if (!Object.hasOwn(given, 'value')) {
    return refuse(
      `${here} is an object without "value". Metrics can't be nested: write ${quoteWord(`${name}_accuracy`)} for a metric in it. Example: ${example}`,
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
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  return refuse(`${here} is ${shown(given)}, and a metric is a finite number: leave out what is none.`);
}

/** What is nested may be so a million times. */
function shown(given: unknown): string {
  if (typeof given === 'string') return quoteWord(given);
  if (Array.isArray(given)) return 'a list';
  return isObject(given) ? 'an object' : String(given);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
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
  return isFinite(low) && isFinite(high) && low <= value && value <= high && low < high;
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
