import type { Json } from '../../domain/plan.js';
import { invalid } from './rest-error.js';

/** `firstPageQuery.objectId` → `first_page_query.object_id`. */
export function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `data_params` → `dataParams`. */
export function toCamelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The API reads both spellings of a field, and answers in camelCase. What the user names freely stays as it is. */
const freeForm = new Set(['experimental_fields', 'experimentalFields']);
/** Deeper than any message of the contract; a bound so that hostile nesting is refused and not recursed into. */
const maxDepth = 64;

/**
 * The value with all field names in the given spelling.
 * Throws RestError when one field is given in both spellings, or when the nesting is absurdly deep.
 */
export function renameFields(value: Json, rename: (name: string) => string, depth = 0): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) throw invalid(`the body is nested deeper than ${maxDepth} levels`);
  if (isList(value)) return value.map((item) => renameFields(item, rename, depth + 1));
  const renamed = new Map<string, Json>();
  for (const [name, member] of Object.entries(value)) {
    if (renamed.has(rename(name)))
      throw invalid(`the field ${name} is given twice, as snake_case and camelCase`);
    renamed.set(rename(name), freeForm.has(name) ? member : renameFields(member, rename, depth + 1));
  }
  return Object.fromEntries(renamed);
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
