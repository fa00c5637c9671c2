import { ModelError } from '../model.js';
import type { Label, Said } from '../said.js';
import type { Frame } from './frames.js';

/** The model is loaded. */
export interface ReadyMessage {
  /** The name of the model's function. */
  readonly ready: string;
  /** Of Python. */
  readonly version: string;
  /** A hash of the packages there are, and of the modules the model has loaded from elsewhere. */
  readonly environment: string;
}

/** What bridge.py says: once after loading the model, then for each batch. */
export type BridgeMessage =
  ReadyMessage | { readonly error: string; readonly traceback: string; readonly isLasting: boolean } | Said;

/** Throws ModelError when it is none of these: the model has found the bridge's pipe and written to it. */
export function readBridgeMessage({ message, raw }: Frame): BridgeMessage {
  if (isObject(message)) {
    const { ready, version, environment, error, traceback, shape, labels } = message;
    if (typeof ready === 'string' && typeof version === 'string' && typeof environment === 'string') {
      return { ready, version, environment };
    }
    if (typeof error === 'string' && typeof traceback === 'string') {
      return { error, traceback, isLasting: message['isLasting'] === true };
    }
    if (isShape(shape)) {
      const count = shape.reduce((product, length) => product * length, 1);
      if (isLabels(labels) && labels.length === count) return { shape, labels };
      if (count * Float64Array.BYTES_PER_ELEMENT === raw.byteLength) return { shape, values: toDoubles(raw) };
    }
  }
  throw new ModelError(
    `The model's process gave an answer that is none: ${JSON.stringify(message).slice(0, 200)}`,
  );
}

/** A copy: the bytes may lie anywhere. */
function toDoubles(raw: Uint8Array): Float64Array {
  return new Float64Array(Uint8Array.from(raw).buffer);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLabels(value: unknown): value is readonly Label[] {
  return Array.isArray(value) && value.every((one) => ['number', 'boolean', 'string'].includes(typeof one));
}

function isShape(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((length) => Number.isInteger(length) && length >= 0);
}
