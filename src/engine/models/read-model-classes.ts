import { readFile } from 'node:fs/promises';
import { errorCode } from '../data/describe-error.js';
import type { ModelKwargs } from './model-kwargs.js';
import { readClassLabels } from './onnx/read-class-labels.js';
import { readTransformerConfig } from './transformer/transformer-files.js';
import { readClassNames } from './transformer/transformer-settings.js';

/**
 * What the model calls its classes, in the order of its probabilities: by `kwargs`, the file itself, or the config.json
 * of a transformer. `undefined` when nothing says it, as for a Python file, and for a file that cannot be read, which
 * opening the model tells better. Throws DataError for a config.json that is none.
 */
export async function readModelClasses(
  path: string,
  { classMap, ignoreClassNames }: ModelKwargs = {},
): Promise<readonly string[] | undefined> {
  if (ignoreClassNames) return undefined;
  if (classMap) return classMap;
  if (!path.endsWith('.onnx')) return undefined;
  try {
    const labels = readClassLabels(await readFile(path));
    if (labels) return labels;
  } catch (error) {
    // A path that is no file, or more than Node reads at once.
    if (errorCode(error) === undefined) throw error;
  }
  const config = await readTransformerConfig(path);
  return config && readClassNames(config);
}
