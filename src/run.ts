import { GateError, SkippedRun, type ErrorCode } from './domain/errors.js';
import { judge } from './domain/judge.js';
import type { Outcome, RunIds, Verdict } from './domain/outcome.js';
import type { PackageHome } from './domain/package-home.js';
import type { Asked, Plan } from './domain/plan.js';
import type { Results } from './domain/results.js';
import type { World } from './domain/world.js';
import type { RawInputs } from './inputs/raw-inputs.js';
import { toPlan } from './inputs/to-plan.js';
import { openCluster } from './open-cluster.js';
import { collect } from './steps/collect.js';
import { execute } from './steps/execute.js';
import { prepare } from './steps/prepare.js';

/** Told each time an id becomes known, with all ids so far. */
export type IdListener = (ids: RunIds) => void;

/**
 * The whole story: from what was given to the verdict. Never throws; whatever goes wrong is an `error` verdict.
 * Nothing is published here, so publishing can't change the verdict.
 */
export async function run(
  readInputs: () => Promise<RawInputs>,
  world: World,
  home: PackageHome,
  onIds: IdListener = () => undefined,
): Promise<Outcome> {
  const startedMs = world.clock.now();
  let asked: Asked | undefined;
  let ids: RunIds = {};
  let results: Results | undefined;
  let verdict: Verdict;
  const learn = (more: RunIds): void => {
    ids = { ...ids, ...more };
    onIds(ids);
  };
  try {
    const rawInputs = await readInputs();
    const plan = toPlan(rawInputs);
    asked = toAsked(plan);
    results = await measure(plan, rawInputs.surroundings.workspace, world, home, learn);
    verdict = judge(results.cases, plan.gate);
  } catch (error) {
    verdict = toErrorVerdict(error, world);
  }
  const startedAt = new Date(startedMs).toISOString();
  return { asked, ids, results, verdict, startedAt, durationMs: world.clock.now() - startedMs };
}

async function measure(
  plan: Plan,
  workspace: string,
  world: World,
  home: PackageHome,
  learn: IdListener,
): Promise<Results> {
  const cluster = await openCluster(plan, workspace, world, home);
  try {
    const prepared = await prepare(cluster.client, plan, world, learn);
    const { testRunId } = await execute(cluster.client, plan, prepared, world, learn);
    return await collect(cluster.client, testRunId);
  } finally {
    await cluster.close();
  }
}

/** Reports never see the target, and so not the key. */
function toAsked({ target, run: { name, seed }, gate, report }: Plan): Asked {
  return {
    target: target.kind === 'cluster' ? target.url : 'embedded engine',
    run: { name, seed },
    gate,
    report,
  };
}

function toErrorVerdict(error: unknown, world: World): Verdict {
  if (error instanceof SkippedRun) return { kind: 'skipped', reason: error.message };
  world.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code: ErrorCode = error instanceof GateError ? error.code : 'internal';
  return { kind: 'error', code, reason: error instanceof Error ? error.message : String(error) };
}
