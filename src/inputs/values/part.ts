import { shorten } from '../../domain/words/shorten.js';
import type { InnerProblem, Schema, ValueType } from './value-type.js';

/** Records a problem with the value at `path`; the answer can be returned in place of the value. */
export type Refuse = (path: string, message: string) => undefined;

/** How one part of a structured config value is read, and its JSON Schema. */
export interface Part<T> {
  /** `undefined` after a refusal. `path` is the part's place below the setting's key, such as `.run_time_info`. */
  read(value: unknown, path: string, refuse: Refuse): T | undefined;
  readonly schema: Schema;
}

/** A part that is a value of its own. */
export function leaf<T>(type: ValueType<T>): Part<T> {
  return {
    read: (value, path, refuse) => {
      const found = type.fromConfig(value);
      return found ?? refuse(path, notAllowed(value, type.allowed, type.example));
    },
    schema: type.schema,
  };
}

/** Any number of parts of one kind. */
export function listPart<T>(item: Part<T>, example: string): Part<readonly T[]> {
  return {
    read: (value, path, refuse) => {
      if (!Array.isArray(value)) return refuse(path, notAllowed(value, 'a list', example));
      const items = value.map((one, index) => item.read(one, `${path}[${index}]`, refuse));
      return items.filter((one) => one !== undefined);
    },
    schema: { type: 'array', items: item.schema },
  };
}

/** A part that is known, but cannot be had here: refused by its name. */
export function unsupported(why: string): Part<never> {
  return { read: (_, path, refuse) => refuse(path, why), schema: { not: {} } };
}

/** What is read by `part`, then turned into what the plan holds. */
export function mapped<From, To>(part: Part<From>, convert: (from: From) => To): Part<To> {
  return {
    read: (value, path, refuse) => {
      const found = part.read(value, path, refuse);
      return found === undefined ? undefined : convert(found);
    },
    schema: part.schema,
  };
}

/** A structured value as a setting of the config file. Every violation in it is explained. */
export function structured<T>(part: Part<T>, allowed: string, example: string): ValueType<T> {
  const readAll = (value: unknown): { readonly found: T | undefined; readonly problems: InnerProblem[] } => {
    const problems: InnerProblem[] = [];
    const found = part.read(value, '', (name, message) => void problems.push({ name, message }));
    return { found, problems };
  };
  const fromConfig = (value: unknown): T | undefined => {
    const { found, problems } = readAll(value);
    return problems.length === 0 ? found : undefined;
  };
  return {
    allowed,
    example,
    // Such a value has no input and no flag.
    fromText: () => undefined,
    fromConfig,
    explain: (value) => readAll(value).problems,
    schema: part.schema,
  };
}

/** `"x" is not allowed; it must be … Example: …`, with what was given cut to a length that can be read. */
export function notAllowed(value: unknown, allowed: string, example: string): string {
  return `${shown(value)} is not allowed; it must be ${allowed}. Example: ${example}`;
}

/** What was given, as JSON, cut to a length that can be read. */
export function shown(value: unknown): string {
  return shorten(value === undefined ? 'nothing' : JSON.stringify(value), 120);
}
