import type { Json } from '../../domain/plan.js';
import { isList, type Kind, optional, refuse, withDefault } from './kind.js';
import type { Parameter, Shape } from './parameter.js';
import { defaultsOf, findUnknown, isJsonObject, readShape } from './read-shape.js';
import type { TestData } from './stress-test.js';

/** A whole number of at least `min`. */
export function count({ min = 0, default: preset }: { min?: number; default: number }): Parameter<number> {
  return withDefault(wholeNumber(min), preset);
}

/** The same, or `null` for no limit. */
export function optionalCount({ min = 0 }: { min?: number } = {}): Parameter<number | undefined> {
  return optional(wholeNumber(min));
}

/** A number within `min`..`max`, both allowed. */
export function amount({
  min,
  max = Infinity,
  default: preset,
}: {
  min: number;
  max?: number;
  default: number;
}): Parameter<number> {
  const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
  const parse = (given: Json): number | undefined =>
    typeof given === 'number' && given >= min && given <= max ? given : undefined;
  return withDefault({ allowed: `a number ${range}`, parse }, preset);
}

export function flag(preset: boolean): Parameter<boolean> {
  const parse = (given: Json): boolean | undefined => (typeof given === 'boolean' ? given : undefined);
  return withDefault({ allowed: 'true or false', parse }, preset);
}

/** One of these texts, the first by default. */
export function choice<Text extends string>(first: Text, ...others: readonly Text[]): Parameter<Text> {
  const choices = [first, ...others];
  const allowed = choices.map((one) => JSON.stringify(one)).join(' or ');
  return withDefault({ allowed, parse: (given) => choices.find((one) => one === given) }, first);
}

/**
 * Names of columns, none by default. `known`: every name that would mean something to the test, which by default are
 * the columns of the reference: a misspelt one would leave its column in unnoticed.
 */
export function columns(
  known: (data: TestData) => readonly string[] = ({ reference }) => reference.table.names,
): Parameter<ReadonlySet<string>> {
  const parse = (given: Json): ReadonlySet<string> | undefined =>
    isList(given) && given.every((item) => typeof item === 'string') ? new Set(given) : undefined;
  return { ...withDefault({ allowed: 'a list of column names', parse }, []), columns: known };
}

/** Parameters within one, such as `numeric_feature_params`. */
export function group<Values>(shape: Shape<Values>): Parameter<Values> {
  const preset = defaultsOf(shape);
  const allowed = `an object such as ${JSON.stringify(preset)}`;
  return {
    preset,
    allowed,
    within: shape,
    read: (given, reading) => {
      const isGiven = given !== undefined && given !== null;
      if (isGiven && !isJsonObject(given)) refuse(reading, allowed, given);
      const inner = isJsonObject(given) ? given : {};
      reading.problems.push(...findUnknown(inner, Object.keys(shape), reading.path));
      return readShape(shape, inner, reading);
    },
  };
}

function wholeNumber(min: number): Kind<number> {
  return {
    allowed: `a whole number of at least ${min}`,
    parse: (given) =>
      typeof given === 'number' && Number.isSafeInteger(given) && given >= min ? given : undefined,
  };
}
