import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { build, version } from '../../../domain/version.js';
import { fingerprintModel } from '../../models/answers/fingerprint-model.js';
import type { JobSpec } from '../job-spec.js';

/**
 * A hash of all that decides on a run's results and is known before anything is computed: the job as it is asked for, the
 * bytes of its data and of its model, this program and what it runs on, and the day, which dates are held against.
 * `undefined` when the model's folder holds more than can be a model's. Rejects when a file can't be read.
 */
export async function fingerprintRun(spec: JobSpec, today: number): Promise<string | undefined> {
  const { modelPath, reference, evaluation } = spec;
  const model = modelPath === undefined ? '' : await fingerprintFile(modelPath);
  if (model === undefined) return undefined;
  // Where results are kept does not change them.
  const job = { ...spec, settings: { ...spec.settings, cache: undefined } };
  const program = [version, build, process.version, process.platform, process.arch];
  const files = [reference, evaluation].flatMap(({ path, predictions }) => [path, predictions?.path ?? path]);
  const data = [];
  for (const path of new Set(files)) data.push(await hashFile(path));
  return createHash('sha256')
    .update(JSON.stringify([program, today, job, data, model]))
    .digest('hex');
}

async function fingerprintFile(modelPath: string): Promise<string | undefined> {
  const { readsFolder } = await import('../../models/load-model.js');
  return fingerprintModel(modelPath, await readsFolder(modelPath), []);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
