import type { ModelRequest } from '../load-model.js';
import type { FileRunner } from '../file-runner.js';
import { openTransformer } from '../transformer/open-transformer.js';
import { takesTokens } from '../transformer/token-inputs.js';
import { runColumns } from './run-columns.js';
import { openSession, type SessionRequest } from './open-session.js';
import { findOutput } from './read-output.js';

/**
 * Opens an ONNX file and finds its inputs among the columns, or among the tokens of its texts, and its output of
 * probabilities or of numbers. Throws ModelError when the file is not ONNX, needs what the runtime does not have, or does not fit the
 * data; DataError when the files of its tokenizer can't be used.
 */
export async function openOnnxModel(request: ModelRequest): Promise<FileRunner> {
  const opened = await openSession(request);
  const { session } = opened;
  try {
    const output = findOutput(session.outputMetadata, request.task);
    const isTransformer = takesTokens(session.inputMetadata) && !request.features.includes('input_ids');
    return isTransformer
      ? await openTransformer(request, opened, output)
      : runColumns(request, opened, output);
  } catch (error) {
    await session.release();
    throw error;
  }
}

/** Opens the file and closes it: what can be told of it without data. Throws ModelError as `openOnnxModel` does. */
export async function checkOnnxFile(request: SessionRequest): Promise<void> {
  const { session } = await openSession(request);
  try {
    findOutput(session.outputMetadata, request.task);
  } finally {
    await session.release();
  }
}
