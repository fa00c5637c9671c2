import type { Json } from '../../domain/plan.js';
import type { Sensitivity } from '../../domain/vocabulary.js';
import { shorten } from '../../domain/words/shorten.js';
import type { Parameter, Reading } from './parameter.js';

/** Of a value in a message. */
const shownCharacters = 200;

/** What a value may be. */
export interface Kind<Value> {
  /** For people, such as `a whole number of at least 2`. */
  readonly allowed: string;
  /** `undefined` for what it can't be. */
  readonly parse: (given: Json, sensitivity: Sensitivity) => Value | undefined;
}

/** A parameter of this kind with a default that the kind allows. */
export function withDefault<Value>({ allowed, parse }: Kind<Value>, preset: Json): Parameter<Value> {
  return {
    preset,
    allowed,
    read: (given, reading) => {
      const value = parse(given ?? preset, reading.sensitivity);
      if (value !== undefined) return value;
      refuse(reading, allowed, given ?? preset);
      const fallback = parse(preset, reading.sensitivity);
      if (fallback === undefined) throw new TypeError(`${reading.path} has a default that it can't have`);
      return fallback;
    },
  };
}

/** A parameter of this kind that may be missing. */
export function optional<Value>({ allowed, parse }: Kind<Value>): Parameter<Value | undefined> {
  return {
    preset: null,
    allowed: `${allowed}, or null`,
    read: (given, reading) => {
      if (given === undefined || given === null) return undefined;
      const value = parse(given, reading.sensitivity);
      if (value === undefined) refuse(reading, allowed, given);
      return value;
    },
  };
}

/** Notes that the value is none of those allowed. */
export function refuse({ path, problems }: Reading, allowed: string, given: Json): void {
  problems.push(`${path} must be ${allowed}, not ${shorten(JSON.stringify(given), shownCharacters)}`);
}

/** `Array.isArray` does not recognise readonly lists in a union. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
