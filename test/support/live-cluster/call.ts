import type { ApiOperation } from './paths.js';
import type { Wire } from './reply.js';

/** A request as the handlers read it: snake_case in its body, camelCase in its query, whatever came. */
export interface Call {
  readonly operation: ApiOperation;
  readonly operationId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Wire;
}

/** A path value that the matched path is known to have. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new RangeError(`${call.operationId} has no {${name}}.`);
  return value;
}

/** What a message holds at a path such as `test_run_config.model_id.uuid`. */
export function at(message: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Wire)[name] : undefined),
      message,
    );
}

/** The text at a path, `''` where there is none. */
export function textAt(message: unknown, path: string): string {
  const value = at(message, path);
  return typeof value === 'string' ? value : '';
}

const toSnakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toCamelCase = (name: string): string =>
  name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Members whose own members are the user's and keep their spelling. */
const free = ['experimental_fields', 'experimentalFields'];
/** int64 members of registered data; a request may have a number, an answer always has a text. */
const int64 = ['nrows', 'nrowsPerTimeBin', 'nqueries', 'nrowsPerQuery', 'startTime', 'endTime'];

/** A request's body is read in both spellings. */
export function snakeBody(body: unknown): unknown {
  return renamed(body, toSnakeCase);
}

export function camelQuery(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].map(([name, value]): [string, string] => [toCamelCase(name), value]));
}

/** What was registered, in an answer's form. */
export function toAnswerForm(registered: unknown): unknown {
  return renamed(registered, toCamelCase);
}

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => {
    if (free.includes(name)) return [rename(name), member];
    if (int64.includes(rename(name)) && typeof member === 'number') return [rename(name), String(member)];
    return [rename(name), renamed(member, rename)];
  });
  return Object.fromEntries(entries);
}
