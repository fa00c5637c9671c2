import type { Outcome } from '../domain/outcome.js';
import { loadForComment } from '../github/post-comment.js';
import { proxyFor } from '../http/proxy-for.js';
import { realClock } from '../http/real-clock.js';
import type { Surroundings } from '../inputs/given/raw-inputs.js';
import { nobody } from '../run-listener.js';
import { run } from '../run.js';
import type { Aim } from '../look.js';
import { gitCommits } from '../surroundings/git-commits.js';
import { readRawInputs } from '../surroundings/read-raw-inputs.js';
import { abortOnSignals, readSurroundings } from '../surroundings/real-world.js';
import type { CommandEdge } from './command-edge.js';
import type { Arguments } from './parse-arguments.js';

type Values = Arguments['values'];

/** What came of it, and what it was given beside the config file. */
export interface GivenRun {
  readonly outcome: Outcome;
  readonly raw: { readonly values: Values; readonly surroundings: Surroundings };
  /** GitHub's; `''` when there is none. */
  readonly token: string;
}

/** The same run as the action's, of these flags and the environment, with its secrets masked. Publishes nothing. */
export async function runGiven(
  given: Arguments,
  { log, env, workspace, home }: CommandEdge,
  flags: Values,
  aim: Aim,
): Promise<GivenRun> {
  const apiKey = given.values['api-key'] ?? env.RIME_API_KEY ?? '';
  const token = given.values['github-token'] ?? env.GITHUB_TOKEN ?? '';
  for (const secret of [apiKey, token, env.HF_TOKEN ?? '']) log.mask(secret);
  const values = { ...flags, 'api-key': apiKey };
  const raw = { values, surroundings: { ...readSurroundings(env), workspace, reportRoots: undefined } };
  const outcome = await run(
    () => readRawInputs(raw, { token, env, clock: realClock }),
    { log, clock: realClock, signal: abortOnSignals(), proxyFor },
    home,
    { commitsOf: (branch) => gitCommits(workspace, branch) },
    { ...nobody, beforeModel: (report) => loadForComment(report, { token, env }) },
    aim,
  );
  log.finish();
  return { outcome, raw, token };
}
