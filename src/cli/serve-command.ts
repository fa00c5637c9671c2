import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { InputError } from '../domain/errors.js';
import { plural } from '../domain/words/plural.js';
import { startEngine } from '../engine/start-engine.js';
import type { OpenJobs } from '../engine/engine.js';
import { abortOnSignals } from '../surroundings/real-world.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import { serveFlags } from './flags/serve-flags.js';
import { readFlag } from './flag.js';
import { readServing } from './read-serving.js';
import type { Arguments } from './parse-arguments.js';

/** Where in the data folder the engine keeps what it is given. */
const keptIn = '.model-gate-serve';

/**
 * `serve`: the embedded engine until Ctrl-C, which is its ordinary end. The key goes to standard error, or with `--json`
 * to standard output, and nowhere else. Throws InputError for a folder that is none, EngineError for a port in use and for
 * a data folder that can't be used.
 */
export async function serveCommand({ values, switches }: Arguments, edge: CommandEdge): Promise<ExitStatus> {
  const { home, log, workspace } = edge;
  const dataDir = readFlag(serveFlags['data-dir'], values['data-dir']);
  const root = resolve(workspace, dataDir ?? '.');
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) {
    const message = `${JSON.stringify(dataDir)} is not a folder (looked at ${root}).`;
    throw new InputError([{ name: '--data-dir', message }]);
  }
  if (edge.env.HF_TOKEN) log.mask(edge.env.HF_TOKEN);
  const dataFolder = dataDir === undefined ? undefined : join(root, keptIn);
  const serving = { ...readServing(values, edge), dataFolder };
  const stop = abortOnSignals();
  const engine = await startEngine({
    root,
    serving,
    port: readFlag(serveFlags.port, values.port),
    workerScript: home.workerScript,
    assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
    runtime: readFlag(serveFlags['engine-runtime'], values['engine-runtime']) ?? 'auto',
    compat: readFlag(serveFlags['engine-compat'], values['engine-compat']) ?? 'default',
    python: readFlag(serveFlags.python, values.python),
    log: (line) => log.info(line),
  });
  const { url, apiKey } = engine;
  const ownKey = serving.keys ? undefined : apiKey;
  if (switches.has('json'))
    edge.print(`${JSON.stringify({ url: url.origin, apiKey: ownKey, dataDir: root })}\n`);
  else {
    log.info(`RIME-compatible API: ${url.origin}`);
    if (ownKey !== undefined) log.info(`API key (header rime-api-key): ${ownKey}`);
    log.info(`Relative paths start from ${root}. Ctrl-C ends it.`);
    log.info(
      dataFolder === undefined
        ? 'What it is given ends with it: --data-dir would keep it.'
        : `What it is given is kept in ${dataFolder}.`,
    );
  }
  // Whatever a model prints later.
  log.mask(apiKey);
  await aborted(stop);
  log.info(describeStop(engine.openJobs(), dataFolder !== undefined));
  await engine.close();
  return 0;
}

function describeStop({ running, waiting }: OpenJobs, isKept: boolean): string {
  const cancelled = running + (isKept ? 0 : waiting);
  return [
    'Stopping.',
    ...(cancelled > 0 ? [`${plural(cancelled, 'stress test')} that are not over are cancelled.`] : []),
    ...(isKept && waiting > 0 ? [`${plural(waiting, 'stress test')} waiting run at the next start.`] : []),
  ].join(' ');
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
