import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../../data/describe-error.js';
import { prune, writeWhole } from '../../models/answers/cache-files.js';
import type { JobResult, JobSpec } from '../job-spec.js';
import { modelFile, type ModelEdges } from '../open-model.js';
import { fingerprintRun } from './fingerprint-run.js';
import { decodeRun, encodeRun, type PastRun } from './result-file.js';

/** The results of an earlier run, for a run in which nothing has changed. */
export interface PastResults {
  /** Those of a run of the same job; `undefined` when there was none. */
  find(): Promise<JobResult | undefined>;
  /** `modelIdentity`: as `OpenModel.identity` tells it after the run; without a model nothing. */
  keep(result: JobResult, modelIdentity: readonly string[] | undefined): Promise<void>;
}

/** A million rows and their predictions are some 60 MB. */
const mostFileBytes = 256 * 1024 * 1024;
/** The files that were used longest ago go first. */
const mostFolderBytes = 1024 * 1024 * 1024;
const ending = '.results';
export const cachedNote =
  'Nothing that decides on the results has changed since an earlier run: they are that run’s, from the cache.';

/**
 * Results in a file of the cache folder, and only of one that was named, since a run that is not run is not what everybody
 * expects. `undefined` when there is none. Whatever is wrong with folder or file is told in the log, and the job is run as if
 * there were nothing.
 */
export async function openPastResults(
  spec: JobSpec,
  edges: ModelEdges & { readonly today: number },
): Promise<PastResults | undefined> {
  const { cache } = spec.settings;
  // Another model may stand behind the address of an endpoint by then.
  if (!cache?.isNamed || spec.endpoint) return undefined;
  const folder = join(cache.folder, 'results');
  // What is missing or not readable is told better by what reads it.
  const fingerprint = await fingerprintRun(spec, edges.today).catch(() => undefined);
  if (fingerprint === undefined) return undefined;
  const path = join(folder, `${fingerprint}${ending}`);
  return {
    find: async () => {
      const past = await readRun(path, edges.log);
      if (!past || !(await isSameModel(past, spec, edges))) return undefined;
      await utimes(path, new Date(), new Date()).catch(() => undefined);
      const { evidence } = past.result;
      return { ...past.result, evidence: { ...evidence, notes: [...evidence.notes, cachedNote] } };
    },
    keep: async (result, modelIdentity) => {
      if (!modelIdentity || result.batches.some(({ cases }) => cases.some(isDefect))) return;
      try {
        const bytes = encodeRun({ modelIdentity, result });
        // A file that changed since the start may be the one that was tested, or not.
        if (bytes.length > mostFileBytes || (await fingerprintRun(spec, edges.today)) !== fingerprint) return;
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(path, bytes);
        await prune(folder, ending, mostFolderBytes);
      } catch (error) {
        edges.log(`The results are not kept for another run: ${errorMessage(error)}`);
      }
    },
  };
}

function isDefect({ outcome }: JobResult['batches'][number]['cases'][number]): boolean {
  return outcome.kind === 'error';
}

async function readRun(path: string, log: (line: string) => void): Promise<PastRun | undefined> {
  try {
    if ((await stat(path)).size > mostFileBytes) throw new RangeError(`${path} is larger than it may be.`);
    const past = decodeRun(await readFile(path));
    if (!past) log(`${path} is damaged: the job is run.`);
    return past;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      log(`The results of earlier runs can't be read: ${errorMessage(error)}`);
    return undefined;
  }
}

/** Whether the model would run in the same runtime, with the same packages. */
async function isSameModel({ modelIdentity }: PastRun, spec: JobSpec, edges: ModelEdges): Promise<boolean> {
  if (spec.modelPath === undefined) return true;
  const { identifyModel } = await import('../../models/load-model.js');
  const now = await identifyModel(modelFile(spec.modelPath, spec, edges)).catch(() => undefined);
  return now !== undefined && JSON.stringify(now) === JSON.stringify(modelIdentity);
}
