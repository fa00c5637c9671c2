import { createHash } from 'node:crypto';

import type { Baseline } from '../domain/baseline.js';
import type { EvaluatedRows } from '../domain/evidence.js';
import type { PredictionsFile } from '../domain/outcome.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import { readResultsJson, resultsJsonLimitBytes } from '../reports/results-file/read-results-json.js';
import type { ReportName } from '../reports/report-list.js';

export const resultsName: ReportName = 'results.json';

/** One of the files that lie together. Rejects with the code ENOENT when there is none, and beyond the limit. */
export type ReadReport = (name: string, limitBytes: number) => Promise<Buffer>;

/**
 * What the reports of a run say, as something to compare with. Rejects when its results.json can't be read, is cut or of
 * another format. Rows that can't be read are missing, and `rowsMissing` says why.
 */
export async function readBaseline(label: string, read: ReadReport): Promise<Baseline> {
  const { ids, results, predictions, scores } = readResultsJson(
    (await read(resultsName, resultsJsonLimitBytes)).toString('utf8'),
    label,
  );
  const { testRun, cases = [] } = results ?? {};
  const [ofModel, own] = [await readRows(predictions, read), await readRows(scores, read)];
  const missing = [ofModel, own].flatMap(({ why }) => why ?? []);
  const ownScores = own.rows?.kind === 'values' ? own.rows : undefined;
  return {
    label,
    testRun,
    projectId: ids.projectId,
    cases,
    rows: ofModel.rows,
    ...(ownScores && { scores: ownScores }),
    rowsMissing: missing.length === 0 ? undefined : missing.join(', and its '),
  };
}

/** Throws RangeError for more bytes than the limit. */
export function assertWithin(size: number, limitBytes: number): void {
  if (size > limitBytes)
    throw new RangeError(`has ${formatBytes(size)}, and at most ${formatBytes(limitBytes)} are read`);
}

/** The rows that a results.json names a file for, if any; `why` there are none, where it can't be used. */
async function readRows(
  file: PredictionsFile | undefined,
  read: ReadReport,
): Promise<{ readonly rows?: EvaluatedRows; readonly why?: string }> {
  if (!file) return {};
  // Loaded only here: a run without a baseline never reads Parquet.
  const { predictionsLimitBytes, readPredictions } =
    await import('../reports/predictions/read-predictions.js');
  try {
    const bytes = await read(file.name, predictionsLimitBytes);
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
      throw new Error('is not the one that its results.json names (another SHA-256)');
    }
    return { rows: await readPredictions(bytes) };
  } catch (error) {
    return { why: `${file.name} ${reasonOf(error)}` };
  }
}

/** Completes "the file …". */
function reasonOf(error: unknown): string {
  const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
  if (isAbsent) return 'is not beside its results.json';
  return error instanceof Error ? error.message : String(error);
}
