import { actionLog } from './action/action-log.js';
import { readActionInputs } from './action/action-inputs.js';
import { saveOwnRun } from './action/own-run-state.js';
import { attempt, concludeCrash, setOutputs } from './action/publish.js';
import type { PackageHome } from './domain/package-home.js';
import { endOnCrash } from './surroundings/end-on-crash.js';
import { findReportDir } from './inputs/given/find-report-dir.js';
import { inputNames } from './inputs/settings.js';
import { proxyFor } from './http/proxy-for.js';
import { realClock } from './http/real-clock.js';
import { readRawInputs } from './surroundings/read-raw-inputs.js';
import { abortOnSignals, readSurroundings } from './surroundings/real-world.js';
import { noOutputs, toIdOutputs } from './reports/outputs.js';
import { run } from './run.js';

/** The action's front door: read, run, publish, conclude. */
export async function action(home: PackageHome): Promise<void> {
  endOnCrash(concludeCrash);
  const values = readActionInputs(inputNames);
  const apiKey = values['api-key'] || process.env.RIME_API_KEY || '';
  const token = values['github-token'] ?? '';
  for (const secret of [apiKey, token, process.env.HF_TOKEN]) if (secret) actionLog.mask(secret);
  // Each output has a value from the start, whatever happens to this process later.
  await attempt('outputs', () => setOutputs(noOutputs));

  const surroundings = readSurroundings(process.env);
  const { workspace } = surroundings;
  const world = { log: actionLog, clock: realClock, signal: abortOnSignals(), proxyFor };
  const edge = { token, env: process.env, log: actionLog, clock: realClock };
  const given = { values: { ...values, 'api-key': apiKey }, surroundings };
  const readInputs = () => readRawInputs(given, edge);
  // What only some runs need, or all of them only at their end, is loaded then.
  const commitsOf = async (branch: string) =>
    (await import('./surroundings/latest-commits.js')).latestCommits(branch, { workspace, ...edge });
  const storedBy = async (branch: string, artifact: string) =>
    (await import('./surroundings/stored-baseline.js')).storedBaseline(branch, artifact, edge);
  const outcome = await run(
    readInputs,
    world,
    home,
    { commitsOf, storedBy },
    {
      onIds: (ids) => void attempt('ids', () => setOutputs(toIdOutputs(ids))),
      beforeModel: async (report) =>
        (await import('./action/publish-run.js')).loadForPublishing(report, edge),
      onOwnRun: (own) => void attempt('state', () => saveOwnRun(own)),
    },
  );
  // After an error the post step looks whether the job is really over.
  if (outcome.verdict.kind !== 'error') await attempt('state', () => saveOwnRun(undefined));
  const reportDir = outcome.asked?.report.dir ?? (await findReportDir(given));
  await (await import('./action/publish-run.js')).publishRun(outcome, reportDir, surroundings, edge);
}
