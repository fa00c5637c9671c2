import { longestOwnName, type OwnMetric } from '../domain/own-metric.js';
import { quoteWord } from '../domain/words/quote-word.js';
import { shorten } from '../domain/words/shorten.js';
import { isObject, metricsExample, readMetric, type Refuse } from './read-metric.js';

const mostMetrics = 200;
const shownProblems = 10;
// eslint-disable-next-line no-control-regex -- what a name may not hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

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
  if (entries.length === 0 && told === 0) refuse(`holds no metric. Example: ${metricsExample}`);
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
      `tells of none of its metrics which way it is better, as ${quoteWord(metrics[0]?.name ?? '')}. Write "direction": "higher" or "lower" beside each value. Example: ${metricsExample}`,
    );
  }
  return metrics;
}

function parse(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (text.trim() === '') return refuse(`is empty. Example: ${metricsExample}`);
    const isUnwritable = /[:[,\s](?:NaN|-?Infinity)\b/.test(text);
    return refuse(
      isUnwritable
        ? 'is not JSON: it holds NaN or Infinity, which no metric can be. Leave out what could not be measured.'
        : `is not JSON (${shorten(error instanceof Error ? error.message : String(error), 120)}). Example: ${metricsExample}`,
    );
  }
}

type Entries = readonly (readonly [name: string, given: unknown])[];

function toEntries(document: unknown, refuse: Refuse): Entries | undefined {
  if (document === undefined) return undefined;
  if (!Array.isArray(document)) {
    return isObject(document)
      ? Object.entries(document)
      : refuse(`must hold an object of metrics or a list. Example: ${metricsExample}`);
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
