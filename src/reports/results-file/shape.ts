import type { Json } from '../../domain/plan.js';

/** A JSON Schema fragment. */
export type Schema = { readonly [key: string]: Json };

/** A value that isn't what its place asks for; the message begins with the place. */
export class UnexpectedValue extends Error {
  override readonly name = 'UnexpectedValue';
}

/** One kind of value of results.json: how it is read, how it is written, and the JSON Schema of what is written. */
export interface Shape<Value> {
  /** `at` is the value's place, such as `cases[3].status`. Throws UnexpectedValue. */
  read(value: unknown, at: string): Value;
  /** `undefined` where the member is left out. */
  write(value: Value): unknown;
  readonly schema: Schema;
  /** What it writes is the value itself, so that a hundred thousand of them need not be asked. */
  readonly isAsIs?: boolean;
  /** Whether a file of this version may lack it. */
  readonly mayBeMissing?: boolean;
}

export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;
/** Of closed words. */
export type Words<Word extends string> = Shape<Word> & { readonly words: readonly Word[] };

/** What is written as it is. */
export function plain<Value>(schema: Schema, read: Shape<Value>['read']): Shape<Value> {
  return { read, write: (value) => value, schema, isAsIs: true };
}

export const text = plain({ type: 'string' }, (value, at) => {
  if (typeof value !== 'string') throw wrong(value, at, 'a text');
  return value;
});

export const number = plain({ type: 'number' }, (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(value, at, 'a number');
  return value;
});

/** A whole number from 0. */
export const count = plain({ type: 'integer', minimum: 0 }, (value, at) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw wrong(value, at, 'a whole number from 0');
  }
  return value;
});

export const flag = plain({ type: 'boolean' }, (value, at) => {
  if (typeof value !== 'boolean') throw wrong(value, at, 'true or false');
  return value;
});

/** One of some words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Words<Word> {
  const schema: Schema = words.length === 1 ? { const: words[0] ?? '' } : { enum: words };
  const shape = plain(schema, (value, at) => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw wrong(value, at, `one of ${words.join(', ')}`);
    return word;
  });
  return { ...shape, words };
}

export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return {
    read: (value, at) => {
      if (!Array.isArray(value)) throw wrong(value, at, 'a list');
      return value.map((one: unknown, index) => item.read(one, `${at}[${index}]`));
    },
    write: (items) => (item.isAsIs ? items : items.map((one) => item.write(one))),
    schema: { type: 'array', items: item.schema },
  };
}

export function wrong(value: unknown, at: string, expected: string): UnexpectedValue {
  return new UnexpectedValue(`${at} must be ${expected}, but is ${show(value)}`);
}

/** Foreign text in a message stays short and on one line, and nothing large is turned into text. */
function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
