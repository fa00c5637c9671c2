import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { MissingBaselineError } from '../domain/errors.js';
import type { EvaluatedRows } from '../domain/evidence.js';
import type { PredictionsFile } from '../domain/outcome.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import { readResultsJson, resultsJsonLimitBytes } from '../reports/results-file/read-results-json.js';
import type { ReportName } from '../reports/report-list.js';
import { compareWithCommit } from './git-file.js';
import type { BaselineSources } from '../steps/find-baseline.js';

const resultsName: ReportName = 'results.json';

/**
 * Where baselines outside of the cluster come from: files of the workspace, and commits that `commitsOf` knows. Where the
 * policy is that of a commit of the base branch, a file that git keeps must be the same there.
 */
export function createBaselineSources(
  workspace: string,
  commitsOf: BaselineSources['commitsOf'],
  policyBase?: string,
): BaselineSources {
  return {
    commitsOf,
    readResults: async (path) => {
      const given = resolve(workspace, path);
      const place = (await stat(given)).isDirectory() ? join(given, resultsName) : given;
      if (policyBase !== undefined) await refuseOwnBaseline(place, policyBase, path);
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

/** Throws MissingBaselineError for a baseline that a pull request brought itself: it would be judged by what it says of itself. */
async function refuseOwnBaseline(place: string, sha: string, path: string): Promise<void> {
  const found = await compareWithCommit(place, sha);
  if (found === 'same' || found === 'untracked') return;
  const what =
    found === 'changed'
      ? 'is another file than in the base branch, whose policy holds (policy-from: base)'
      : "is a file of this branch, and the checkout doesn't hold the base branch to compare it with: check out the history (actions/checkout with fetch-depth: 0)";
  throw new MissingBaselineError(`The baseline ${JSON.stringify(path)} ${what}.`);
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
