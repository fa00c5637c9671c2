import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Told } from './fuzz-worker.js';

/** Of real time, for one input: as much as a busy machine needs for what takes five seconds of a processor. */
const mostMs = 60_000;
/** Then enough is known to go on with. */
const mostDefects = 10;
/** In MB; no seed has one of them. */
const mostHeap = 1024;
/** A process begins anew after so many: runtimes keep what they once took. */
const seedsOfProcess = 20_000;

export interface Defect {
  readonly seed: number;
  /** What went wrong; for people. */
  readonly what: string;
}

export interface Report {
  readonly tried: number;
  readonly read: number;
  readonly seconds: number;
  /** The first of each kind. */
  readonly defects: readonly Defect[];
}

/** Tries a target's seeds from `firstSeed` on, for so long or so many. */
export async function campaign(
  target: string,
  firstSeed: number,
  folder: string,
  { ms, seeds = Infinity }: { readonly ms: number; readonly seeds?: number | undefined },
): Promise<Report> {
  const startedMs = performance.now();
  const isOver = (): boolean => performance.now() - startedMs >= ms || tried >= seeds;
  const kinds = new Map<string, Defect>();
  let [tried, read] = [0, 0];
  while (!isOver() && kinds.size < mostDefects) {
    const died = await new Promise<string | undefined>((resolve) => {
      const worker = fork(
        fileURLToPath(new URL('fuzz-worker.js', import.meta.url)),
        [target, String(firstSeed + tried), folder],
        { execArgv: [`--max-old-space-size=${mostHeap}`] },
      );
      const end = (why?: string): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        worker.kill('SIGKILL');
        resolve(why);
      };
      const timer = setTimeout(() => end(`took more than ${mostMs / 1000} s`), mostMs);
      const last = tried + seedsOfProcess;
      worker.on('message', ({ seed, tried: came }: Told) => {
        timer.refresh();
        if (!came) return;
        tried++;
        if ('defect' in came) note(kinds, { seed, what: came.defect });
        else if (came.fate === 'read') read++;
        if (isOver() || tried >= last || kinds.size >= mostDefects) end();
      });
      worker.on('exit', (code, signal) => end(`ended its process (${signal ?? code})`));
    });
    if (died === undefined) continue;
    note(kinds, { seed: firstSeed + tried, what: died });
    tried++;
  }
  return { tried, read, seconds: (performance.now() - startedMs) / 1000, defects: [...kinds.values()] };
}

/** Keeps the first of each kind: the same place in the source, whatever numbers and names the message has. */
function note(kinds: Map<string, Defect>, defect: Defect): void {
  const [message = '', ...places] = defect.what.split('\n');
  const kind = [message.replaceAll(/\d+|"[^"]*"/g, '…').slice(0, 60), places[0] ?? ''].join('\n');
  if (!kinds.has(kind)) kinds.set(kind, defect);
}
