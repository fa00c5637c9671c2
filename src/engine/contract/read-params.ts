import type { Json } from '../../domain/plan.js';
import type { Sensitivity } from '../../domain/vocabulary.js';
import { readThresholds, type Thresholds } from './thresholds.js';

/** A stress test's parameters: its defaults with the user's values over them. */
export type Params = Readonly<Record<string, Json>>;

/** A parameter of a stress test has a value it cannot have; the user's to fix, not a defect of the test. */
export class ParameterError extends TypeError {
  override readonly name = 'ParameterError';

  /** `parameter`: its path, such as `numeric_feature_params.num_bins`; the message begins with it. */
  constructor(
    readonly parameter: string,
    complaint: string,
  ) {
    super(`${parameter} ${complaint}`);
  }
}

/** Throws ParameterError unless the parameter is a number within `min`..`max`, both allowed. */
export function readNumber(params: Params, name: string, min = -Infinity, max = Infinity): number {
  const value = params[name];
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw wrong(name, value, `a number${rangeText(min, max)}`);
  }
  return value;
}

/** Throws ParameterError unless the parameter is a whole number of at least `min`. */
export function readCount(params: Params, name: string, min = 0): number {
  const value = params[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min) {
    throw wrong(name, value, `a whole number of at least ${min}`);
  }
  return value;
}

/** Throws ParameterError unless the parameter is `true` or `false`. */
export function readFlag(params: Params, name: string): boolean {
  const value = params[name];
  if (typeof value !== 'boolean') throw wrong(name, value, 'true or false');
  return value;
}

/** Throws ParameterError unless the parameter is a text, and one of `allowed` when that is given. */
export function readText(params: Params, name: string, allowed?: readonly string[]): string {
  const value = params[name];
  if (typeof value !== 'string' || (allowed && !allowed.includes(value))) {
    const choices = allowed?.map((choice) => JSON.stringify(choice)).join(' or ');
    throw wrong(name, value, choices ?? 'a text');
  }
  return value;
}

/** Throws ParameterError unless the parameter is a list of texts, such as column names. */
export function readTexts(params: Params, name: string): readonly string[] {
  const value = params[name];
  if (!isTexts(value)) throw wrong(name, value, 'a list of texts');
  return value;
}

/**
 * The parameters below `name`, with the defaults filled in. Their names become paths, such as
 * `numeric_feature_params.num_bins`, so that every complaint about them says where to look.
 * Throws ParameterError unless the parameter is an object.
 */
export function readNested(params: Params, name: string, defaults: Params): Params {
  const value = params[name];
  if (!isParams(value)) throw wrong(name, value, 'an object');
  const merged = Object.entries({ ...defaults, ...value });
  return Object.fromEntries(merged.map(([key, inner]) => [`${name}.${key}`, inner]));
}

/**
 * Upper bounds `[warning, alert]`, widened or narrowed by the run's sensitivity. `null` means `whenNull`, as in the
 * platform's own template. Throws ParameterError unless it is two numbers (or three, as old versions had), rising.
 */
export function readUpperBounds(
  params: Params,
  name: string,
  sensitivity: Sensitivity,
  whenNull: Thresholds,
): Thresholds {
  const [warning, alert] = readPair(params, name, sensitivity, whenNull);
  if (warning > alert) {
    throw wrong(name, params[name], 'two numbers, [warning, alert], the second not below the first');
  }
  return [warning, alert];
}

/**
 * Bounds on a metric's own value, `[warning, alert]`, or `undefined` when the parameter is `null` (not judged). They
 * are the user's own numbers, so the sensitivity leaves them alone. Where a lower value is worse they fall
 * (`[0.9, 0.8]`), otherwise they rise. Throws ParameterError when they don't.
 */
export function readAbsoluteBounds(
  params: Params,
  name: string,
  worseWhen: 'lower' | 'higher' | 'either',
): Thresholds | undefined {
  if (params[name] === null || params[name] === undefined) return undefined;
  const [warning, alert] = readPair(params, name, 'default', [0, 0]);
  if (worseWhen === 'lower' ? alert > warning : alert < warning) {
    const order = worseWhen === 'lower' ? 'above' : 'below';
    throw wrong(name, params[name], `two numbers, [warning, alert], the second not ${order} the first`);
  }
  return [warning, alert];
}

function readPair(params: Params, name: string, sensitivity: Sensitivity, whenNull: Thresholds): Thresholds {
  try {
    return readThresholds(params[name] ?? [...whenNull], sensitivity);
  } catch {
    throw wrong(name, params[name], 'two numbers, [warning, alert]');
  }
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isParams(value: Json | undefined): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rangeText(min: number, max: number): string {
  if (min === -Infinity && max === Infinity) return '';
  if (max === Infinity) return ` of at least ${min}`;
  return min === -Infinity ? ` of at most ${max}` : ` from ${min} to ${max}`;
}

function wrong(name: string, value: Json | undefined, allowed: string): ParameterError {
  const given = value === undefined ? 'missing' : JSON.stringify(value);
  return new ParameterError(name, `must be ${allowed}, not ${given}`);
}
