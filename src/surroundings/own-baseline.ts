import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { MissingBaselineError } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';
import type { BaseConfig } from '../inputs/given/base-config.js';
import type { ReportName } from '../reports/report-list.js';
import { compareWithCommit } from './git-file.js';

const resultsName: ReportName = 'results.json';
/** What a comparison reads beside the results. */
const besideResults: readonly ReportName[] = ['predictions.parquet', 'scores.parquet'];

/**
 * What a pull request did to the baseline that git keeps, and by which it is judged itself: a clause for whoever reads the
 * verdict; `undefined` when it did nothing, or there is none. Throws MissingBaselineError where the policy is that of the
 * base branch, for then its baseline is as well.
 */
export async function tellOwnBaseline(
  { gate: { baseline }, policyBase }: Pick<Plan, 'gate' | 'policyBase'>,
  workspace: string,
  base: BaseConfig | undefined,
): Promise<string | undefined> {
  if (baseline.kind !== 'file' || base === undefined || base.kind === 'unknown') return undefined;
  const found = await compare(resolve(workspace, baseline.path), base.sha);
  if (found === 'same' || found === 'untracked') return undefined;
  const name = `the baseline ${JSON.stringify(baseline.path)}`;
  if (policyBase === undefined)
    return found === 'changed'
      ? `changed from the base branch: ${name} itself`
      : `not compared with the base branch: ${name}, for the checkout doesn't hold that branch`;
  throw new MissingBaselineError(
    found === 'changed'
      ? `In the base branch, whose policy holds (policy-from: base), ${name} is another one than here.`
      : `Whether ${name} is that of the base branch, whose policy holds (policy-from: base), can't be told: the checkout doesn't hold it. Check out the history (actions/checkout with fetch-depth: 0).`,
  );
}

/** The results, given as a file or by their folder, and what lies beside them. */
async function compare(given: string, sha: string): ReturnType<typeof compareWithCommit> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const results = isFolder ? join(given, resultsName) : given;
  const ofResults = await compareWithCommit(results, sha);
  if (ofResults !== 'same') return ofResults;
  const beside = besideResults.map((name) => compareWithCommit(join(dirname(results), name), sha));
  return (await Promise.all(beside)).includes('changed') ? 'changed' : 'same';
}
