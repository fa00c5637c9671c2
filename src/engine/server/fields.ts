import type { Json } from '../../domain/plan.js';
import { invalid } from './rest-error.js';

type JsonObject = Readonly<Record<string, Json>>;

/**
 * The fields of a request's message, by their snake_case names. As in protobuf, null, "" and a missing field are all
 * "not set". A value of another type is refused with its path, what it must be and what it was.
 */
export class Fields {
  constructor(
    private readonly values: JsonObject,
    private readonly path = '',
  ) {}

  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') throw this.wrongType(name, 'text');
    return value;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalid(`${this.pathOf(name)} is required`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.values[name] ?? false;
    if (typeof value !== 'boolean') throw this.wrongType(name, 'true or false');
    return value;
  }

  /** An int64, which travels as text or as a number; as decimal text, so that none is rounded. */
  int64(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return BigInt(value).toString();
    throw this.wrongType(name, 'a whole number');
  }

  texts(name: string): readonly string[] {
    const value = this.values[name] ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      throw this.wrongType(name, 'a list of texts');
    }
    return value;
  }

  /** A nested message; all its fields are unset when it is missing. */
  message(name: string): Fields {
    return new Fields(this.object(name), this.pathOf(name));
  }

  messages(name: string): readonly Fields[] {
    const value = this.values[name] ?? [];
    if (!Array.isArray(value) || !value.every(isObject)) throw this.wrongType(name, 'a list of objects');
    return value.map((item, index) => new Fields(item, `${this.pathOf(name)}[${index}]`));
  }

  /** A nested message as it is. */
  object(name: string): JsonObject {
    const value = this.values[name] ?? {};
    if (!isObject(value)) throw this.wrongType(name, 'an object');
    return value;
  }

  /** The names of the fields that are set. */
  names(): readonly string[] {
    return Object.keys(this.values).filter((name) => this.values[name] !== null);
  }

  raw(name: string): Json | undefined {
    return this.values[name] ?? undefined;
  }

  /** `name` with the path that leads to it, such as `test_run_config.data_info.ref_dataset_id`. */
  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  wrongType(name: string, allowed: string): Error {
    return invalid(`${this.pathOf(name)} must be ${allowed}, not ${show(this.values[name])}`);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A bounded look at what was given. */
function show(value: Json | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 80);
}
