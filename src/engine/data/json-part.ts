import { quoteWord } from '../../domain/words/quote-word.js';
import { DataError } from './data-error.js';

/** A part of a JSON file of strangers that knows its place. Each reader throws DataError, with the place, for another type. */
export class JsonPart {
  constructor(
    /** Such as `tokenizer.json: model.vocab`. */
    readonly place: string,
    private readonly value: unknown,
  ) {}

  /** The file's text. `name`: what messages call it. Throws DataError when it is not JSON. */
  static parse(text: string, name: string): JsonPart {
    try {
      return new JsonPart(name, JSON.parse(text));
    } catch (error) {
      throw new DataError(`${name} is not JSON.`, { cause: error });
    }
  }

  /** Missing, or null. */
  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  get isText(): boolean {
    return typeof this.value === 'string';
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** A missing one for a name that the object lacks. */
  member(name: string): JsonPart {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.unfit('an object');
    const separator = this.place.includes(':') ? '.' : ': ';
    return new JsonPart(
      `${this.place}${separator}${name}`,
      Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
    );
  }

  entries(): readonly (readonly [name: string, JsonPart])[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.unfit('an object');
    return Object.entries(value).map(([name, one]) => [
      name,
      new JsonPart(`${this.place}[${quoteWord(name)}]`, one),
    ]);
  }

  list(): readonly JsonPart[] {
    if (!Array.isArray(this.value)) throw this.unfit('a list');
    return this.value.map((one: unknown, index) => new JsonPart(`${this.place}[${index}]`, one));
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.unfit('a text');
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number') throw this.unfit('a number');
    return this.value;
  }

  /** A whole number from 0 on, `most` at most. */
  count(most = Number.MAX_SAFE_INTEGER): number {
    const value = this.number();
    if (!Number.isSafeInteger(value) || value < 0 || value > most) {
      throw this.unfit(`a whole number from 0 to ${most}`);
    }
    return value;
  }

  flag(ifMissing: boolean): boolean {
    if (this.isMissing) return ifMissing;
    if (typeof this.value !== 'boolean') throw this.unfit('true or false');
    return this.value;
  }

  /** What such a part gives; `undefined` for a missing one. */
  optional<Value>(read: (part: JsonPart) => Value): Value | undefined {
    return this.isMissing ? undefined : read(this);
  }

  /** To throw: what the part must be, and what it is. */
  unfit(expected: string): DataError {
    const { place, value } = this;
    return new DataError(
      value === undefined
        ? `${place} is missing; it must be ${expected}.`
        : `${place} must be ${expected}, not ${describe(value)}.`,
    );
  }
}

/** Not what is inside: that may be of any size, and nested without end. */
function describe(value: unknown): string {
  if (typeof value === 'string') return quoteWord(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
