import { text, type ValueType } from './value-type.js';

const name = text('negative');

/**
 * The name of a class. In YAML and JSON numbers, true and false need no quotes: labels are compared with them as numbers,
 * and whatever the case.
 */
export const className: ValueType<string> = {
  ...name,
  allowed: 'a text, a number, true or false (put numbers beyond 15 digits in quotes)',
  fromConfig: (value) => (isPlain(value) ? String(value) : name.fromConfig(value)),
  schema: { anyOf: [name.schema, { type: 'number' }, { type: 'boolean' }] },
};

function isPlain(value: unknown): value is number | boolean {
  if (typeof value === 'boolean') return true;
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
