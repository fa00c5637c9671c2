import type { Json } from '../../domain/plan.js';

/** A JSON Schema fragment. */
export type Schema = { readonly [key: string]: Json };

/** One kind of value a setting can take: how it is read from text, from the config file, and told to people. */
export interface ValueType<T> {
  /** What is allowed, to follow "must be": `a whole number of at least 0`. */
  readonly allowed: string;
  readonly example: string;
  /** The words of a closed list; the one that was most likely meant is told. */
  readonly words?: readonly string[];
  /** `undefined` when the text (never empty, trimmed) is not such a value. */
  fromText(text: string): T | undefined;
  /** `undefined` when the value of the config file is not such a value. Nothing is coerced. */
  fromConfig(value: unknown): T | undefined;
  /**
   * Every violation inside a structured value that `fromConfig` did not take. Without it, or when it finds nothing, the
   * value is refused as a whole.
   */
  explain?(value: unknown): readonly InnerProblem[];
  /** Complete: what an editor may offer and a validator refuse. */
  readonly schema: Schema;
}

/** A violation inside a structured value. */
export interface InnerProblem {
  /** Path below the setting's key, such as `.pull-secret` or `[2].reason`; empty for the value itself. */
  readonly name: string;
  /** What was given, what is allowed and an example. */
  readonly message: string;
}

export function text(example: string): ValueType<string> {
  return {
    allowed: 'a text',
    example,
    fromText: (given) => given,
    fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    schema: { type: 'string', minLength: 1, examples: [example] },
  };
}

/** Text of a certain form. */
export function textLike(pattern: RegExp, allowed: string, example: string): ValueType<string> {
  const parse = (given: string): string | undefined => (pattern.test(given) ? given : undefined);
  return {
    allowed,
    example,
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
    schema: { type: 'string', pattern: pattern.source, examples: [example] },
  };
}

/** A closed list of words; with a prefix, the API's own spelling is read too (`MODEL_TASK_RANKING`). */
export function oneOf<const Word extends string>(words: readonly Word[], prefix = ''): ValueType<Word> {
  const parse = (given: string): Word | undefined => words.find((word) => word === shortWord(given, prefix));
  return {
    allowed: `one of ${words.join(', ')}`,
    example: words[0] ?? '',
    words,
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
    schema: prefix
      ? { anyOf: [{ enum: words }, { type: 'string', pattern: `^${prefix}[A-Z_]+$` }] }
      : { enum: words },
  };
}

function shortWord(given: string, prefix: string): string {
  if (!prefix || !given.startsWith(prefix)) return given;
  // The API's word for "default" is bare, the other two carry a suffix.
  return given
    .slice(prefix.length)
    .replace(/_SENSITIVE$/, '')
    .toLowerCase()
    .replaceAll('_', '-');
}

export function wholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): ValueType<number> {
  const valid = (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum
      ? value
      : undefined;
  const bound = maximum === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${maximum}`;
  return {
    allowed: `a whole number of at least ${minimum}${bound}`,
    example: String(Math.max(minimum, 3)),
    fromText: (given) => (/^-?\d{1,16}$/.test(given) ? valid(Number(given)) : undefined),
    fromConfig: valid,
    schema: { type: 'integer', minimum, ...(bound && { maximum }) },
  };
}

export const boolean: ValueType<boolean> = {
  allowed: '`true` or `false`',
  example: 'false',
  fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
  fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
  schema: { type: 'boolean' },
};

/** A list: newline- or comma-separated, or a JSON array; in the config file also a single item. */
export function listOf<T>(item: ValueType<T>): ValueType<readonly T[]> {
  const all = (values: readonly unknown[]): readonly T[] | undefined => {
    const parsed: T[] = [];
    for (const value of values) {
      const one = item.fromConfig(value);
      if (one === undefined) return undefined;
      parsed.push(one);
    }
    return parsed;
  };
  const fromText = (given: string): readonly T[] | undefined => {
    if (given.startsWith('[')) {
      const values = parseJson(given);
      return Array.isArray(values) ? all(values) : undefined;
    }
    return all(
      given
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter(Boolean),
    );
  };
  return {
    allowed: `a list (one per line, comma-separated, or a JSON array), each item ${item.allowed}`,
    example: item.example,
    fromText,
    fromConfig: (value) => {
      if (Array.isArray(value)) return all(value);
      return typeof value === 'string' ? fromText(value) : undefined;
    },
    schema: { anyOf: [{ type: 'array', items: item.schema }, { type: 'string' }] },
  };
}

function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
