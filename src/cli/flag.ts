import type { ValueType } from '../inputs/values/value-type.js';

/** A flag of a command that is not a setting of the gate. */
export interface Flag<T = unknown> {
  readonly meaning: string;
  /** What it takes; a switch takes nothing. */
  readonly type: ValueType<T> | undefined;
  /** What its value stands for in the help, such as `FILE`; empty for a switch. */
  readonly placeholder: string;
  /** The default, for people; empty for a switch. */
  readonly fallback: string;
}

export function flag<T>(
  type: ValueType<T>,
  placeholder: string,
  meaning: string,
  fallback = 'none',
): Flag<T> & { readonly type: ValueType<T> } {
  return { type, placeholder, meaning, fallback };
}

export function switchFlag(meaning: string): Flag & { readonly type: undefined } {
  return { type: undefined, placeholder: '', meaning, fallback: '' };
}

/** The value of a flag as the parser has checked it; `undefined` when it was not given. */
export function readFlag<T>(
  { type }: { readonly type: ValueType<T> },
  given: string | undefined,
): T | undefined {
  return given === undefined ? undefined : type.fromText(given.trim());
}
