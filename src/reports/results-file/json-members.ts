/** A value that isn't what its place asks for; the message begins with the place. */
export class UnexpectedValue extends Error {
  override readonly name = 'UnexpectedValue';
}

/** Reads one value; `at` is its place, such as `cases[3].status`. Throws UnexpectedValue. */
export type Reader<Value> = (value: unknown, at: string) => Value;

export type Members = Readonly<Record<string, unknown>>;

export const asObject: Reader<Members> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(value, at, 'an object');
  return value as Members;
};

export const asText: Reader<string> = (value, at) => {
  if (typeof value !== 'string') throw wrong(value, at, 'a text');
  return value;
};

export const asNumber: Reader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(value, at, 'a number');
  return value;
};

/** A whole number from 0. */
export const asCount: Reader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw wrong(value, at, 'a whole number from 0');
  }
  return value;
};

export const asFlag: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw wrong(value, at, 'true or false');
  return value;
};

export function asOneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, at) => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw wrong(value, at, `one of ${words.join(', ')}`);
    return word;
  };
}

export function asList<Item>(readItem: Reader<Item>): Reader<readonly Item[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw wrong(value, at, 'a list');
    return value.map((item: unknown, index) => readItem(item, `${at}[${index}]`));
  };
}

/** `undefined` for a missing member and for null. */
export function orNothing<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : read(value, at));
}

/** A member of an object; what the object inherits is none. */
export function member<Value>(object: Members, name: string, at: string, read: Reader<Value>): Value {
  return read(Object.hasOwn(object, name) ? object[name] : undefined, at === '' ? name : `${at}.${name}`);
}

function wrong(value: unknown, at: string, expected: string): UnexpectedValue {
  return new UnexpectedValue(`${at} must be ${expected}, but is ${show(value)}`);
}

/** Foreign text in a message stays short and on one line, and nothing large is turned into text. */
function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
