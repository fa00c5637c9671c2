import type { Measure, MeasureType, MeasureValues } from '../../domain/measures/measure.js';
import { read } from '../../domain/measures/read.js';
import type { MetricValue } from '../../domain/results.js';
import type { CaseResult, MeasuredValue, Measurement } from './stress-test.js';

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

/** A measured value as it travels: texts are cut, and lists end. */
export function record<Type extends MeasureType>(
  { name, category, type }: Measure<Type>,
  value: MeasureValues[Type],
): Measurement {
  return { name, category, value: wrappers[type](value) };
}

/** What a case measured, if it did. */
export function measured<Type extends MeasureType>(
  { measurements }: CaseResult,
  what: Measure<Type>,
): MeasureValues[Type] | undefined {
  const found = measurements.filter(({ name }) => name === what.name);
  return read({ metrics: found.map(({ value, ...one }) => ({ ...one, value: unwrap(value) })) }, what);
}

type Wrappers = { readonly [Type in MeasureType]: (value: MeasureValues[Type]) => MeasuredValue };

const wrappers: Wrappers = {
  int: (value) => ({ int: value }),
  float: (value) => ({ float: value }),
  text: (value) => ({ text: cut(value) }),
  ints: (values) => ({ ints: values.slice(0, maxItems) }),
  floats: (values) => ({ floats: values.slice(0, maxItems) }),
  texts: (values) => ({ texts: values.slice(0, maxItems).map(cut) }),
};

function unwrap(value: MeasuredValue): MetricValue {
  if ('int' in value) return value.int;
  if ('float' in value) return value.float;
  if ('text' in value) return value.text;
  if ('ints' in value) return value.ints;
  if ('floats' in value) return value.floats;
  return value.texts;
}

/** By code points, so that no character is split. */
function cut(value: string): string {
  if (value.length <= maxCharacters) return value;
  const characters = Array.from(value.slice(0, 2 * maxCharacters));
  return characters.length <= maxCharacters ? value : `${characters.slice(0, maxCharacters).join('')}…`;
}
