import { resolve } from 'node:path';

import { actionLog } from './action/action-log.js';
import { readActionInputs } from './action/action-inputs.js';
import { saveOwnRun } from './action/own-run-state.js';
import { annotate, attempt, concludeStep, setOutputs, writeJobSummary } from './action/publish.js';
import type { PackageHome } from './domain/package-home.js';
import { postComment } from './github/post-comment.js';
import { findConfigFile } from './inputs/find-config-file.js';
import { inputNames } from './inputs/settings.js';
import { abortOnSignals, proxyFor, readSurroundings, realClock } from './real-world.js';
import { toAnnotations } from './reports/annotations.js';
import { noOutputs, toIdOutputs, toOutputs } from './reports/outputs.js';
import { resultTable } from './reports/result-table.js';
import { renderSummary } from './reports/summary.js';
import { latestCommits } from './latest-commits.js';
import { run } from './run.js';
import { storeReports } from './store-reports.js';

/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style: string, text: string) => text };

/** The action's front door: read, run, publish, conclude. */
export async function action(home: PackageHome): Promise<void> {
  const values = readActionInputs(inputNames);
  const apiKey = values['api-key'] || process.env.RIME_API_KEY || '';
  const token = values['github-token'] ?? '';
  for (const secret of [apiKey, token]) if (secret) actionLog.mask(secret);
  // Each output has a value from the start, whatever happens to this process later.
  await attempt('outputs', () => setOutputs(noOutputs));

  const surroundings = readSurroundings(process.env);
  const world = { log: actionLog, clock: realClock, signal: abortOnSignals(), proxyFor };
  const readInputs = async () => ({
    values: { ...values, 'api-key': apiKey },
    configFile: await findConfigFile(values.config, surroundings.workspace),
    surroundings,
  });
  const edge = { token, env: process.env, log: actionLog, clock: realClock };
  const { workspace } = surroundings;
  const commitsOf = (branch: string) => latestCommits(branch, { workspace, ...edge });
  const outcome = await run(readInputs, world, home, commitsOf, {
    onIds: (ids) => void attempt('ids', () => setOutputs(toIdOutputs(ids))),
    onOwnRun: (own) => void attempt('state', () => saveOwnRun(own)),
  });
  // After an error the post step looks whether the job is really over.
  if (outcome.verdict.kind !== 'error') await attempt('state', () => saveOwnRun(undefined));

  // The verdict stands; nothing below can change it.
  concludeStep(outcome);
  const dir = outcome.asked?.report.dir ?? resolve(surroundings.workspace, 'model-gate-report');
  const paths = await storeReports(outcome, dir, actionLog);
  await attempt('outputs', () => setOutputs(toOutputs(outcome, paths)));
  await attempt('annotations', () => annotate(toAnnotations(outcome)));
  await attempt('job summary', () => writeJobSummary(renderSummary(outcome)));
  await attempt('result table', () => actionLog.info(resultTable(outcome, logLook)));
  await attempt('pull-request comment', async () => {
    await postComment(outcome, edge);
  });
}
