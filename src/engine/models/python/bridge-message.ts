import { ModelError } from '../model.js';

/** What bridge.py says: once after loading the model, then for each batch. */
export type BridgeMessage =
  /** The name of the model's function. */
  | { readonly ready: string }
  | { readonly error: string; readonly traceback: string }
  /** Numbers row by row; null where one is not finite. */
  | { readonly shape: readonly number[]; readonly values: readonly (number | null)[] };

/** Throws ModelError when it is none of these: the model has found the bridge's pipe and written to it. */
export function readBridgeMessage(message: unknown): BridgeMessage {
  if (isObject(message)) {
    const { ready, error, traceback, shape, values } = message;
    if (typeof ready === 'string') return { ready };
    if (typeof error === 'string' && typeof traceback === 'string') return { error, traceback };
    if (
      isNumbers(shape) &&
      Array.isArray(values) &&
      values.every((value) => value === null || isNumber(value))
    ) {
      return { shape, values: values as (number | null)[] };
    }
  }
  throw new ModelError(
    `The model's process gave an answer that is none: ${JSON.stringify(message).slice(0, 200)}`,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber);
}
