import { numberedClasses } from '../../data/read-labels.js';
import type { ModelFileRequest, ModelRequest } from '../model-request.js';
import type { FileRunner } from '../file-runner.js';
import { openTransformer } from '../transformer/open-transformer.js';
import { readTransformerFiles } from '../transformer/transformer-files.js';
import { takesTokens } from '../transformer/token-inputs.js';
import { runColumns } from './run-columns.js';
import { openSession } from './open-session.js';
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
    const { classLabels = numberedClasses(request.classCount) } = request;
    const output = findOutput(session.outputMetadata, request.task, classLabels);
    const isTransformer = takesTokens(session.inputMetadata) && !request.features.includes('input_ids');
    return isTransformer
      ? await openTransformer(request, opened, output)
      : runColumns(request, opened, output);
  } catch (error) {
    await session.release();
    throw error;
  }
}

/** Opens the file and closes it: `ModelIdentity.parts`, without data. Throws as `openOnnxModel` does. */
export async function checkOnnxFile(request: ModelFileRequest): Promise<readonly string[]> {
  const { session, identity } = await openSession(request);
  try {
    findOutput(session.outputMetadata, request.task);
    if (!takesTokens(session.inputMetadata)) return identity.parts;
    const { hash } = await readTransformerFiles(request.path, request.kwargs?.tokenizer);
    return [...identity.parts, hash];
  } finally {
    await session.release();
  }
}
