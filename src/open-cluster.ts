import { type GateError, JobError, TamperedError, type Problem } from './domain/errors.js';
import type { PackageHome } from './domain/package-home.js';
import type { Evidence } from './domain/evidence.js';
import type { Foreseen } from './domain/foreseen.js';
import type { OwnRun } from './domain/own-run.js';
import type { Plan } from './domain/plan.js';
import type { World } from './domain/world.js';
import type { Surroundings } from './inputs/given/raw-inputs.js';
import type { UserWords } from './inputs/given/user-words.js';
import type { EngineOptions } from './engine/engine-options.js';
import { explainError } from './explain-error.js';
import { readCaCert } from './surroundings/read-ca-cert.js';
import { watchFiles } from './surroundings/watch-files.js';
import { createRimeClient, type RimeClient, type RimeClientOptions } from './rime/rime-client.js';

export interface OpenCluster {
  readonly client: RimeClient;
  /**
   * Opens what the plan names, as a run would, and tests nothing; only where the files are at hand. Returns what it
   * found. Throws InputError with everything that a run would refuse or fail on.
   */
  readonly inspect?: () => Promise<Foreseen>;
  /** What a finished test run knows beside what the API tells; a remote cluster tells nothing more. */
  evidenceOf(testRunId: string): Evidence | undefined;
  /** What an error of the run is to whoever started it, who need not know of the engine's API; a cluster's stay as they are. */
  explain(error: GateError): GateError;
  /**
   * Frees what was opened: nothing on a remote cluster, the whole embedded engine. Throws TamperedError when its model
   * touched files of the runner or of the gate.
   */
  close(): Promise<void>;
}

/** A client of a remote cluster. Throws InputError when its CA can't be read. */
export async function openRemote(
  { url, dialect, caCert }: OwnRun['cluster'],
  apiKey: string,
  options: Pick<RimeClientOptions, 'world' | 'deadlineMs' | 'requestTimeoutMs'>,
): Promise<RimeClient> {
  const extraCa = caCert && (await readCaCert(caCert));
  return createRimeClient({ baseUrl: new URL(url), apiKey, dialect, extraCa, ...options });
}

/**
 * A client of the remote cluster, or of an embedded engine started for this run. The only place that knows which, and where
 * the engine's words become the user's. `loadRest`: loads what the run will need of the gate's own files. Throws before
 * anything is started, for what the engine would refuse.
 */
export async function openCluster(
  plan: Plan,
  { workspace, runnerFiles }: Pick<Surroundings, 'workspace' | 'runnerFiles'>,
  world: World,
  home: PackageHome,
  words: UserWords,
  loadRest: () => Promise<unknown>,
): Promise<OpenCluster> {
  const { target, run } = plan;
  const deadlineMs = world.clock.now() + run.timeoutMs;
  if (target.kind === 'cluster') {
    const requestTimeoutMs = Math.min(60_000, Math.max(5000, run.timeoutMs / 20));
    const client = await openRemote(target, target.apiKey, { world, deadlineMs, requestTimeoutMs });
    return {
      client,
      evidenceOf: () => undefined,
      explain: (error) => error,
      close: () => Promise.resolve(),
    };
  }
  // Loaded only here, so that a run on a cluster never pays for the engine.
  const { checkPlan, startEngine } = await import('./engine/start-engine.js');
  const options: EngineOptions = {
    root: workspace,
    workerScript: home.workerScript,
    assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
    runtime: target.runtime,
    compat: target.compat,
    python: target.python,
    environment: target.environment,
    requirements: target.requirements,
    cache: target.cache,
    log: (line) => world.log.debug(line),
    tell: (text) => world.log.info(words.inText(text)),
  };
  // Mode `validate` looks at the same and more, to tell all of it at once.
  if (plan.gate.mode !== 'validate') refuse(await words.inWork(checkPlan(plan, options)), words);
  // A model is code: by its end, each of these files may be its own.
  await loadRest();
  const changedFiles = await watchFiles({
    ...runnerFiles,
    [`the files of the gate (${home.folder})`]: home.folder,
  });
  const engine = await startEngine(options);
  for (const secret of [engine.apiKey, ...engine.secretsOf(plan)]) world.log.mask(secret);
  const client = createRimeClient({
    baseUrl: engine.url,
    apiKey: engine.apiKey,
    dialect: 'ga',
    world,
    deadlineMs,
    jobSettled: (jobId) => engine.settled(jobId),
  });
  const inspect = async (): Promise<Foreseen> => {
    const late = AbortSignal.timeout(run.timeoutMs);
    const signal = AbortSignal.any([world.signal, late]);
    const looking = engine.inspect(plan, signal).catch((error: unknown) => {
      if (!late.aborted || world.signal.aborted) throw error;
      throw new JobError(
        'timeout',
        'The model and the data could not be looked at within the timeout.',
        undefined,
      );
    });
    const { problems, facts, tests, sizes } = await words.inWork(looking);
    refuse(problems, words);
    return { facts: facts.map(words.inText), tests, sizes };
  };
  const evidenceOf = (testRunId: string): Evidence | undefined => {
    const evidence = engine.evidenceOf(testRunId);
    return evidence && tellEvidence(evidence, words);
  };
  return {
    client,
    inspect,
    evidenceOf,
    explain: (error) => explainError(error, engine, words, run.timeoutMs),
    close: async () => {
      await engine.close();
      const changed = await changedFiles();
      if (changed.length > 0) throw new TamperedError('While the model was tested', changed);
    },
  };
}

function refuse(problems: readonly Problem[], words: UserWords): void {
  if (problems.length > 0) throw words.inProblems(problems);
}

function tellEvidence(evidence: Evidence, { inText }: UserWords): Evidence {
  const { notes, brokenModel } = evidence;
  return { ...evidence, notes: notes.map(inText), brokenModel: brokenModel && inText(brokenModel) };
}
