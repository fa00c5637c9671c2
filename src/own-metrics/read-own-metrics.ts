import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InputError, type Problem } from '../domain/errors.js';
import type { EvaluatedValues } from '../domain/evidence.js';
import type { OwnMetric } from '../domain/own-metric.js';
import { toOwnMetricCase } from '../domain/own-metric-case.js';
import type { OwnMetricFiles } from '../domain/plan.js';
import type { TestCase } from '../domain/results.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import { plural } from '../domain/words/plural.js';
import { quoteWord } from '../domain/words/quote-word.js';
import { readMetrics } from './read-metrics.js';

/** What scripts of the user's own measured. */
export interface OwnMetrics {
  /** One for each metric. */
  readonly cases: readonly TestCase[];
  /** By the hash of each row's id; `undefined` where no scores were given. */
  readonly scores: EvaluatedValues | undefined;
  /** What was read, a sentence each. */
  readonly facts: readonly string[];
  /** What the reader should know, a sentence each. */
  readonly notes: readonly string[];
}

const mostBytes = 1024 * 1024;
const [metricsKey, scoresKey] = ['model.metrics', 'model.scores'];

/** Reads the files, before anything else of the run. Throws InputError with everything that is wrong with them. */
export async function readOwnMetrics(files: OwnMetricFiles, workspace: string): Promise<OwnMetrics> {
  const problems: Problem[] = [];
  const metrics = files.metrics === undefined ? [] : await readFromFile(files.metrics, workspace, problems);
  const scores = files.scores === undefined ? undefined : await readRows(files.scores, workspace, problems);
  if (scores && metrics.some(({ name }) => name === scores.metric.name)) {
    const message = `has a column ${quoteWord(scores.metric.name)}, and ${metricsKey} a metric of that name: call one of them otherwise.`;
    problems.push({ name: scoresKey, message });
  }
  if (problems.length > 0) throw new InputError(problems);
  const all = [...metrics, ...(scores ? [scores.metric] : [])];
  return {
    cases: all.map(toOwnMetricCase),
    scores: scores?.rows,
    facts: [
      ...(files.metrics === undefined
        ? []
        : [`${quoteWord(files.metrics)} has ${plural(metrics.length, 'metric')}.`]),
      ...(scores && files.scores !== undefined
        ? [`${quoteWord(files.scores)} has ${plural(scores.rows.hashes.length, 'scored row')}.`]
        : []),
    ],
    notes: noteUndirected(all),
  };
}

async function readFromFile(
  path: string,
  workspace: string,
  problems: Problem[],
): Promise<readonly OwnMetric[]> {
  const refuse = (message: string): void => {
    problems.push({ name: metricsKey, message: `${quoteWord(path)} ${message}` });
  };
  const place = resolve(workspace, path);
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile() && found.size <= mostBytes) {
    return readMetrics(await readFile(place, 'utf8'), refuse);
  }
  const looked = `(looked at ${place}). Let the step before write it, or correct the path.`;
  if (!found) refuse(`does not exist ${looked}`);
  else if (!found.isFile()) refuse(`is not a regular file ${looked}`);
  else
    refuse(
      `has ${formatBytes(found.size)}, and at most ${formatBytes(mostBytes)} are read: a score for each row belongs into ${scoresKey}.`,
    );
  return [];
}

async function readRows(path: string, workspace: string, problems: Problem[]) {
  // Loaded only here: it reads tables as the engine does.
  const [{ readScores }, { DataError }] = await Promise.all([
    import('./read-scores.js'),
    import('../engine/data/data-error.js'),
  ]);
  try {
    return await readScores(resolve(workspace, path));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems.push({ name: scoresKey, message: error.message });
    return undefined;
  }
}

const shownNames = 5;

function noteUndirected(metrics: readonly OwnMetric[]): readonly string[] {
  const names = metrics.flatMap(({ name, worseWhen }) => (worseWhen === undefined ? [name] : []));
  if (names.length === 0) return [];
  const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  return [
    `Own metrics that are shown and not compared, as their names do not tell which way they are better: ${names.slice(0, shownNames).map(quoteWord).join(', ')}${more}. Write "direction": "higher" or "lower" beside their values.`,
  ];
}
