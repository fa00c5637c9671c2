import type { PackageHome } from './domain/package-home.js';
import type { Plan } from './domain/plan.js';
import type { World } from './domain/world.js';
import { createRimeClient, type RimeClient } from './rime/rime-client.js';

export interface OpenCluster {
  readonly client: RimeClient;
  /** Frees what was opened: nothing on a remote cluster, the whole embedded engine. */
  close(): Promise<void>;
}

/** A client of the remote cluster, or of an embedded engine started for this run. The only place that knows which. */
export async function openCluster(
  { target, run }: Plan,
  workspace: string,
  world: World,
  home: PackageHome,
): Promise<OpenCluster> {
  const deadlineMs = world.clock.now() + run.timeoutMs;
  if (target.kind === 'cluster') {
    const { url, apiKey, dialect } = target;
    const client = createRimeClient({ baseUrl: new URL(url), apiKey, dialect, world, deadlineMs });
    return { client, close: () => Promise.resolve() };
  }
  // Loaded only here, so that a run on a cluster never pays for the engine.
  const { startEngine } = await import('./engine/start-engine.js');
  const engine = await startEngine({
    root: workspace,
    workerScript: home.workerScript,
    assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
    runtime: target.runtime,
    python: target.python,
    log: (line) => world.log.debug(line),
  });
  world.log.mask(engine.apiKey);
  const client = createRimeClient({
    baseUrl: engine.url,
    apiKey: engine.apiKey,
    dialect: 'ga',
    world,
    deadlineMs,
  });
  return { client, close: () => engine.close() };
}
