import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import type { EvaluatedRows } from '../domain/evidence.js';
import type { PredictionsFile } from '../domain/outcome.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import { readResultsJson, resultsJsonLimitBytes } from '../reports/results-file/read-results-json.js';
import type { ReportName } from '../reports/report-list.js';
import type { BaselineSources } from '../steps/find-baseline.js';

const resultsName: ReportName = 'results.json';

/** Where baselines outside of the cluster come from: files of the workspace, and commits that `commitsOf` knows. */
export function createBaselineSources(
  workspace: string,
  commitsOf: BaselineSources['commitsOf'],
): BaselineSources {
  return {
    commitsOf,
    readResults: async (path) => {
      const given = resolve(workspace, path);
      const place = (await stat(given)).isDirectory() ? join(given, resultsName) : given;
      const { ids, results, predictions, scores } = readResultsJson(
        (await readWithin(place, resultsJsonLimitBytes)).toString('utf8'),
        path,
      );
      const { testRun, cases = [] } = results ?? {};
      const told = { label: path, testRun, projectId: ids.projectId, cases };
      const [ofModel, own] = [await readRows(predictions, place), await readRows(scores, place)];
      const missing = [ofModel, own].flatMap(({ why }) => why ?? []);
      const ownScores = own.rows?.kind === 'values' ? own.rows : undefined;
      return {
        ...told,
        rows: ofModel.rows,
        ...(ownScores && { scores: ownScores }),
        rowsMissing: missing.length === 0 ? undefined : missing.join(', and its '),
      };
    },
  };
}

/** The rows that a results.json at `place` names a file for, if any; `why` there are none, where it can't be used. */
async function readRows(
  file: PredictionsFile | undefined,
  place: string,
): Promise<{ readonly rows?: EvaluatedRows; readonly why?: string }> {
  if (!file) return {};
  // Loaded only here: a run without a baseline never reads Parquet.
  const { predictionsLimitBytes, readPredictions } =
    await import('../reports/predictions/read-predictions.js');
  try {
    const bytes = await readWithin(join(dirname(place), file.name), predictionsLimitBytes);
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
      throw new Error('is not the one that its results.json names (another SHA-256)');
    }
    return { rows: await readPredictions(bytes) };
  } catch (error) {
    return { why: `${file.name} ${reasonOf(error)}` };
  }
}

/** Its size is looked at first: the file may come from anywhere. */
async function readWithin(path: string, limitBytes: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > limitBytes) {
    throw new RangeError(`has ${formatBytes(size)}, and at most ${formatBytes(limitBytes)} are read`);
  }
  return readFile(path);
}

/** Completes "the file …". */
function reasonOf(error: unknown): string {
  const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
  if (isAbsent) return 'is not beside its results.json';
  return error instanceof Error ? error.message : String(error);
}
