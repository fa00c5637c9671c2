import type { Json } from '../../domain/plan.js';
import { didYouMeanInBrackets } from '../../domain/words/nearest.js';

type JsonObject = Readonly<Record<string, Json>>;

/**
 * What is wrong with a test's parameters, one sentence each; empty when nothing is. `defaults` names the parameters
 * there are and, by their values, the types; a default of `null` leaves the type to the test. `path`: where `given`
 * stands, such as `feature_drift.numeric_feature_params`.
 */
export function checkParams(given: JsonObject, defaults: JsonObject, path: string): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    const expected = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
    if (expected === undefined) {
      const allowed = Object.keys(defaults);
      return [
        `${here} is not a parameter${didYouMeanInBrackets(name, allowed)}; allowed: ${allowed.join(', ') || 'none'}`,
      ];
    }
    if (expected === null || value === null) return [];
    if (isJsonObject(expected) && isJsonObject(value)) return checkParams(value, expected, here);
    if (isLike(value, expected)) return [];
    return [`${here} must be ${describeType(expected)}, not ${JSON.stringify(value)}`];
  });
}

/** The defaults with the given values over them, objects likewise. `null` leaves a default as it is: so do the platform's own templates. */
export function mergeParams(given: JsonObject, defaults: JsonObject): JsonObject {
  const merged = Object.entries(defaults).map(([name, preset]): [string, Json] => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined || value === null) return [name, preset];
    return [name, isJsonObject(preset) && isJsonObject(value) ? mergeParams(value, preset) : value];
  });
  return Object.fromEntries(merged);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** `Array.isArray` does not recognise readonly lists in a union. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A list's first item stands for all of them; an empty default says nothing about its items. */
function isLike(value: Json, expected: Json): boolean {
  if (!isList(expected)) return !isJsonObject(expected) && !isList(value) && typeof value === typeof expected;
  const [first] = expected;
  return isList(value) && (first === undefined || value.every((item) => isLike(item, first)));
}

function describeType(expected: Json): string {
  if (typeof expected === 'boolean') return 'true or false';
  return `${nameType(expected)} such as ${JSON.stringify(expected)}`;
}

function nameType(expected: Json): string {
  if (isJsonObject(expected)) return 'an object';
  if (!isList(expected)) return `a ${typeof expected}`;
  const [first] = expected;
  return first === undefined ? 'a list' : `a list of ${typeof first}s`;
}
