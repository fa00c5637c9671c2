import type { ValueType } from '../values/value-type.js';

export interface Setting<T> {
  readonly type: ValueType<T>;
  /** Path in the config file; `undefined` for what never stands in a file. */
  readonly key: string | undefined;
  /** False for config keys that have no input or flag of their own. */
  readonly isInput: boolean;
  readonly meaning: string;
  /** The default, for people. */
  readonly fallback: string;
  /** A default that only the runner can fill in, and so the only kind that action.yml carries. */
  readonly actionDefault?: string;
}

/** An input of the action, which is a flag of the command line and, unless `key` is `undefined`, a key of the config file. */
export const setting = <T>(
  type: ValueType<T>,
  key: string | undefined,
  meaning: string,
  fallback = 'none',
): Setting<T> => ({ type, key, isInput: true, meaning, fallback });

/** The same setting without an input or flag of its own. */
export const inFileOnly = <T>(one: Setting<T>): Setting<T> => ({ ...one, isInput: false });

/** A config key that has no input or flag of its own. */
export const configOnly = <T>(
  type: ValueType<T>,
  key: string,
  meaning: string,
  fallback?: string,
): Setting<T> => inFileOnly(setting(type, key, meaning, fallback));
