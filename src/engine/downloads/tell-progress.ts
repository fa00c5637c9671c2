import { formatBytes } from '../../domain/words/format-bytes.js';
import type { World } from '../../domain/world.js';

const everyMs = 5000;

/** Tells how far a long download is, every few seconds; `total` in bytes, when it is known. */
export function progressTeller(
  name: string,
  { log, clock }: Pick<World, 'log' | 'clock'>,
): (done: number, total: number | undefined) => void {
  let toldMs = clock.now();
  return (done, total) => {
    if (clock.now() - toldMs < everyMs) return;
    toldMs = clock.now();
    if (total === undefined) log.info(`${name}: ${formatBytes(done)}`);
    else log.progress(`${name}: ${formatBytes(done)} of ${formatBytes(total)}`, { done, total });
  };
}
