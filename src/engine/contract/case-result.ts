import type { CaseResult, Measurement, MetricCategory } from './stress-test.js';

/** Names and values that come from data are cut at this many characters. */
const maxCharacters = 200;
/** Lists end here; what is worth most comes first in them. */
const maxItems = 50;

/** "Could not measure", and why: never a pass. */
export function skipped(reason: string, features: readonly string[] = []): CaseResult {
  return { features, outcome: { kind: 'skip', reason }, impact: 0, measurements: [] };
}

/** As `skipped`, and more rows of the same data would have made it a measurement. */
export function tooFewRows(reason: string, features: readonly string[] = []): CaseResult {
  return { features, outcome: { kind: 'skip', reason, isShortOfRows: true }, impact: 0, measurements: [] };
}

/** The test broke off, and why: an alert, since what it would have found is not known. */
export function failed(message: string): CaseResult {
  return { features: [], outcome: { kind: 'error', message }, impact: 0, measurements: [] };
}

export function float(name: string, category: MetricCategory, value: number): Measurement {
  return { name, category, value: { float: value } };
}

export function floats(name: string, category: MetricCategory, values: readonly number[]): Measurement {
  return { name, category, value: { floats: values.slice(0, maxItems) } };
}

export function int(name: string, category: MetricCategory, value: number): Measurement {
  return { name, category, value: { int: value } };
}

export function ints(name: string, category: MetricCategory, values: readonly number[]): Measurement {
  return { name, category, value: { ints: values.slice(0, maxItems) } };
}

export function text(name: string, category: MetricCategory, value: string): Measurement {
  return { name, category, value: { text: cut(value) } };
}

export function texts(name: string, category: MetricCategory, values: readonly string[]): Measurement {
  return { name, category, value: { texts: values.slice(0, maxItems).map(cut) } };
}

/** By code points, so that no character is split. */
function cut(value: string): string {
  if (value.length <= maxCharacters) return value;
  const characters = Array.from(value.slice(0, 2 * maxCharacters));
  return characters.length <= maxCharacters ? value : `${characters.slice(0, maxCharacters).join('')}…`;
}
