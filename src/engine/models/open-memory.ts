import { join } from 'node:path';
import { version } from '../../domain/version.js';
import { errorMessage } from '../data/describe-error.js';
import type { AnswerMemory } from './answers/answer-memory.js';
import { fingerprintModel } from './answers/fingerprint-model.js';
import { openAnswerMemory } from './answers/open-answer-memory.js';
import type { ModelIdentity } from './file-runner.js';
import type { ModelRequest } from './model-request.js';

/**
 * The answers of earlier runs, where they are kept. Of a Python model only in a folder that was named: what its code reads
 * elsewhere, or the time of day, is not in the fingerprint. `identity`: what of the runtime decides on answers.
 */
export async function openMemory(
  request: ModelRequest,
  batchRows: number,
  { parts, readsFolder, runsCode }: ModelIdentity,
): Promise<AnswerMemory | undefined> {
  const { path, cache, task, features, textFeatures, wordFeatures = [], log } = request;
  const { classCount, classColumns = [], classLabels = [] } = request;
  if (!cache || (runsCode && !cache.isNamed)) return undefined;
  const settings = [version, process.platform, process.arch, ...parts];
  const columns = [features, textFeatures, wordFeatures];
  const asked = [task, columns, classCount, classColumns, classLabels, batchRows];
  try {
    const fingerprint = await fingerprintModel(path, readsFolder, [...settings, ...asked]);
    if (fingerprint !== undefined)
      return await openAnswerMemory(join(cache.folder, 'answers'), fingerprint, log);
    log("The model's answers are not kept: its folder holds too much, or links to others.");
  } catch (error) {
    log(`The model's answers are not kept: ${errorMessage(error)}`);
  }
  return undefined;
}
