import type { Log, World } from '../../domain/world.js';
import { proxyFor } from '../../http/proxy-for.js';
import { realClock } from '../../http/real-clock.js';

/** The outside as the worker sees it: what people should know goes to `tell`, the rest to `log`. It ends by being killed. */
export function createWorkerWorld(edges: {
  readonly tell: (line: string) => void;
  readonly log: (line: string) => void;
}): World {
  const secrets: string[] = [];
  const hide = (line: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), line);
  const tell = (line: string): void => edges.tell(hide(line));
  const log: Log = {
    debug: (line) => edges.log(hide(line)),
    info: tell,
    warning: tell,
    progress: tell,
    mask: (secret) => secrets.push(secret),
  };
  return { log, clock: realClock, signal: new AbortController().signal, proxyFor };
}
