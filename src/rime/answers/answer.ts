import { RimeError, type FailedRequest } from '../../domain/errors.js';

type Name<Shape> = keyof Shape & string;
type Content<Value> = Extract<NonNullable<Value>, object>;
type Item<Value> = NonNullable<Value> extends readonly (infer One)[] ? Content<One> : never;

/**
 * One JSON object of an answer, read member by member. The names are checked by the compiler against the wire shape,
 * the values at run time: protobuf JSON may leave out or null whatever is unset, and a cluster may be anything at all.
 * A value of the wrong type throws RimeError `bad-response`, naming its place.
 */
export class Answer<Shape extends object> {
  constructor(
    private readonly members: Readonly<Record<string, unknown>>,
    private readonly request: FailedRequest,
    private readonly place = '',
  ) {}

  /** `undefined` when missing, null or empty, which mean the same here. Numbers and booleans are taken as texts. */
  text(name: Name<Shape>): string | undefined {
    const value = this.members[name] ?? '';
    if (!isPlain(value)) throw this.wrong(name, 'text', value);
    return value === '' ? undefined : String(value);
  }

  /** As `text`, but throws `bad-response` when there is none. */
  requiredText(name: Name<Shape>): string {
    const text = this.text(name);
    if (text === undefined) throw this.wrong(name, 'text', undefined);
    return text;
  }

  texts(name: Name<Shape>): readonly string[] {
    return this.values(name).map(String);
  }

  /** A double or an int64, which travels as text, as do `NaN`, `Infinity` and `-Infinity`. */
  number(name: Name<Shape>): number | undefined {
    const value = this.members[name] ?? undefined;
    return value === undefined ? undefined : this.toNumber(name, value);
  }

  numbers(name: Name<Shape>): readonly number[] {
    return this.values(name).map((value) => this.toNumber(name, value));
  }

  flag(name: Name<Shape>): boolean {
    return this.members[name] === true;
  }

  /** Whether the member is there at all: null counts as missing, zero and the empty text do not. */
  has(name: Name<Shape>): boolean {
    return (this.members[name] ?? undefined) !== undefined;
  }

  /** A missing member reads as an empty object, so that nested members can be asked for straight away. */
  object<Member extends Name<Shape>>(name: Member): Answer<Content<Shape[Member]>> {
    return this.inside(this.members[name] ?? {}, name);
  }

  /** A missing list reads as an empty one. */
  list<Member extends Name<Shape>>(name: Member): readonly Answer<Item<Shape[Member]>>[] {
    const values = this.members[name] ?? [];
    if (!Array.isArray(values)) throw this.wrong(name, 'a list', values);
    return values.map((value: unknown, index) =>
      this.inside<Item<Shape[Member]>>(value, `${name}[${index}]`),
    );
  }

  /** Whether a list with items is among its members. */
  hasItems(): boolean {
    return Object.values(this.members).some((value) => Array.isArray(value) && value.length > 0);
  }

  /** The names that are there, for maps. */
  names(): readonly Name<Shape>[] {
    return Object.keys(this.members) as Name<Shape>[];
  }

  /** An error about this answer, for what only a reader of its content can find wrong. */
  problem(what: string): RimeError {
    const { method, path } = this.request;
    return new RimeError('bad-response', `${method} ${path} gave an answer that ${what}.`, this.request);
  }

  private inside<Inner extends object>(value: unknown, name: string): Answer<Inner> {
    if (!isObject(value)) throw this.wrong(name, 'an object', value);
    return new Answer<Inner>(value, this.request, `${this.place}${name}.`);
  }

  private values(name: string): readonly (string | number | boolean)[] {
    const values = this.members[name] ?? [];
    if (Array.isArray(values) && values.every(isPlain)) return values;
    throw this.wrong(name, 'a list of plain values', values);
  }

  private toNumber(name: string, value: unknown): number {
    const isNumber = typeof value === 'number' || (typeof value === 'string' && numberText.test(value));
    if (!isNumber) throw this.wrong(name, 'a number', value);
    return Number(value);
  }

  private wrong(name: string, wanted: string, found: unknown): RimeError {
    return this.problem(`has ${describe(found)} where ${this.place}${name} should be ${wanted}`);
  }
}

/** Reads the body of an answer. Throws RimeError `bad-response` unless it is a JSON object. */
export function toAnswer<Shape extends object>(body: unknown, request: FailedRequest): Answer<Shape> {
  if (isObject(body)) return new Answer<Shape>(body, request);
  throw new Answer({}, request).problem(`is ${describe(body)} instead of a JSON object`);
}

const numberText = /^(?:NaN|-?(?:Infinity|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?))$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
