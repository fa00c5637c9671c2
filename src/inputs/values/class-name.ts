import { text, type ValueType } from './value-type.js';

const name = text('negative');

/** The name of a class. In YAML and JSON one that is a whole number needs no quotes: it has one spelling. */
export const className: ValueType<string> = {
  ...name,
  allowed: 'a text (put numbers with a point or with zeros in front, true and false in quotes)',
  fromConfig: (value) => (Number.isSafeInteger(value) ? String(value) : name.fromConfig(value)),
  schema: { anyOf: [name.schema, { type: 'integer' }] },
};
