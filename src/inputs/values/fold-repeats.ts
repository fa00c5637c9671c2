import type { Json } from '../../domain/plan.js';
import type { Schema } from './value-type.js';

/** Shorter ones are easier to read where they are used. */
const worthFolding = 200;

/**
 * The same JSON Schema with `$ref` in place of each sub-schema (the very same object) that stood earlier in it: both
 * spellings of a key share one.
 */
export function foldRepeats(root: Schema): Schema {
  const places = new Map<Json, string>();
  const fold = (schema: Json | undefined, pointer: string): Json => {
    if (!isSchema(schema)) return schema ?? null;
    const place = places.get(schema);
    if (place !== undefined && JSON.stringify(schema).length >= worthFolding) return { $ref: place };
    places.set(schema, pointer);
    return Object.fromEntries(
      Object.entries(schema).map(([keyword, value]) => [keyword, foldInside(keyword, value, pointer)]),
    );
  };
  const foldInside = (keyword: string, value: Json, pointer: string): Json => {
    const below = `${pointer}/${keyword}`;
    if (keyword === 'properties' && isSchema(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, fold(one, `${below}/${key}`)]),
      );
    }
    if (Array.isArray(value) && (keyword === 'anyOf' || keyword === 'allOf')) {
      return (value as readonly Json[]).map((one, index) => fold(one, `${below}/${index}`));
    }
    return ['items', 'not', 'additionalProperties', 'propertyNames'].includes(keyword)
      ? fold(value, below)
      : value;
  };
  return fold(root, '#') as Schema;
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
