import { InputError } from '../../domain/errors.js';
import { proxyFor } from '../../http/proxy-for.js';
import { realClock } from '../../http/real-clock.js';
import { run } from '../../run.js';
import { abortOnSignals, readSurroundings } from '../../surroundings/real-world.js';
import type { CommandEdge } from '../command-edge.js';

/** Everything is opened as a run opens it, and the model is asked. Throws InputError, with nothing written. */
export async function tryOut(config: string, path: string, edge: CommandEdge): Promise<void> {
  const { log, env, workspace, home } = edge;
  const surroundings = { ...readSurroundings(env), workspace, reportRoots: undefined };
  const raw = { values: { mode: 'validate' }, configFile: { path, text: config }, surroundings };
  const world = { log, clock: realClock, signal: abortOnSignals(), proxyFor };
  const { verdict } = await run(() => Promise.resolve(raw), world, home, {
    commitsOf: () => Promise.resolve([]),
  });
  if (verdict.kind === 'error')
    throw new InputError([
      { name: 'what was chosen', message: `would not run, so nothing was written. ${verdict.reason}` },
    ]);
  log.info(verdict.kind === 'skipped' ? verdict.reason : '');
}
