import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReadSources, TestedFile } from '../../domain/tested.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { hashFile } from '../downloads/hash-file.js';
import type { DatasetSpec, JobSpec } from './job-spec.js';

/** A larger file takes seconds to hash: it is named alone. */
const mostBytes = 1024 ** 3;
/** A dataset may be in hundreds of files. */
const mostFiles = 20;
/** What exporters put beside an .onnx file; those of the tokenizer count for texts alone. */
const besideModel = ['_data', '.data'] as const;
const besideTextModel = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/**
 * The files that a job reads, each with the SHA-256 of its bytes, and how many rows of the data are used. To be asked
 * before the model runs: its code could change them. Never rejects; what can't be read has no hash.
 */
export async function readSources(
  {
    modelPath,
    endpoint,
    reference,
    evaluation,
  }: Pick<JobSpec, 'modelPath' | 'endpoint' | 'reference' | 'evaluation'>,
  loaded: { readonly reference: LoadedDataset; readonly evaluation: LoadedDataset },
): Promise<Omit<ReadSources, 'runtime'>> {
  const isOfTexts = loaded.reference.textFeatures.length > 0;
  const ofModel = modelPath === undefined || endpoint ? [] : await filesOfModel(modelPath, isOfTexts);
  const answers = [reference, evaluation].flatMap(({ predictions }) => predictions?.path ?? []);
  return {
    model: await hashAll([...ofModel, ...new Set(answers)]),
    reference: await readData(reference, loaded.reference),
    evaluation: await readData(evaluation, loaded.evaluation),
  };
}

async function readData(
  { path, shards = [] }: DatasetSpec,
  { table }: LoadedDataset,
): Promise<ReadSources['reference']> {
  const inSeveral = shards.filter((shard) => typeof shard === 'string');
  return { files: await hashAll(inSeveral.length > 0 ? inSeveral : [path]), rowCount: table.rowCount };
}

async function filesOfModel(path: string, isOfTexts: boolean): Promise<readonly string[]> {
  if (!path.endsWith('.onnx')) return [path];
  const companions = [
    ...besideModel.map((ending) => `${path}${ending}`),
    ...(isOfTexts ? besideTextModel.map((name) => join(dirname(path), name)) : []),
  ];
  const found = await Promise.all(companions.map((one) => sizeOf(one)));
  return [path, ...companions.filter((_, index) => found[index] !== undefined)];
}

async function hashAll(paths: readonly string[]): Promise<readonly TestedFile[]> {
  const files: TestedFile[] = [];
  for (const path of paths.slice(0, mostFiles)) {
    const size = await sizeOf(path);
    // What is read where it is, of the web, is no file here.
    if (size === undefined) continue;
    const isHashed = size <= mostBytes;
    const sha256 = isHashed ? await hashFile(path, 'sha256', size).catch(() => undefined) : undefined;
    files.push({ name: basename(path), sha256 });
  }
  return files;
}

/** In bytes; `undefined` where there is no regular file. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
