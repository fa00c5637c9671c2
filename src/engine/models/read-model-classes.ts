import { readFile } from 'node:fs/promises';
import { errorCode } from '../data/describe-error.js';
import { readClassLabels } from './onnx/read-class-labels.js';

/**
 * What the model's file calls its classes, in the order of its probabilities. `undefined` when it says nothing of them,
 * as a Python file does, and for a file that cannot be read, which opening the model tells better.
 */
export async function readModelClasses(path: string): Promise<readonly string[] | undefined> {
  if (!path.endsWith('.onnx')) return undefined;
  try {
    return readClassLabels(await readFile(path));
  } catch (error) {
    // A path that is no file, or more than Node reads at once.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
