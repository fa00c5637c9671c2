import { load } from 'js-yaml';

import type { Json } from '../../domain/plan.js';
import { isBounded } from './is-bounded.js';
import type { ValueType } from './value-type.js';

type JsonMap = { readonly [key: string]: Json };

/** A YAML or JSON map. */
export const jsonMap: ValueType<JsonMap> = {
  allowed: 'a YAML or JSON map',
  example: '{text_upper_case: {sample_size: 50}}',
  fromText: (given) => {
    try {
      const value = load(given);
      return isBounded(value) ? toJsonMap(value) : undefined;
    } catch {
      return undefined;
    }
  },
  fromConfig: toJsonMap,
  schema: { type: 'object' },
};

export function toJsonMap(value: unknown): JsonMap | undefined {
  return isJson(value) && typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonMap)
    : undefined;
}

/** Plain data only: a YAML file can also yield dates, NaN and infinities, which JSON has no words for. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isPlainObject(value) && Object.values(value).every(isJson);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
