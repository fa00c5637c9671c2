// A process of its own, that tries one input after the other until it is ended: what hangs or dies in it is the target's
// doing. Arguments: the target, the first seed, a folder for files. It tells each seed before the seed is tried.
import { fuzzTargets } from './fuzz-targets.js';
import { inputOf, tryInput, type Tried } from './try-input.js';

/** What it tells: that it begins with a seed, and what came of it. */
export interface Told {
  readonly seed: number;
  readonly tried?: Tried;
}

const [name, first, folder = ''] = process.argv.slice(2);
const target = fuzzTargets(folder).find((one) => one.name === name);
if (!target) throw new RangeError(`There is no target ${name ?? ''}.`);
const tell = (told: Told): void => void process.send?.(told);
process.on('disconnect', () => process.exit());

for (let seed = Number(first); ; seed++) {
  tell({ seed });
  tell({ seed, tried: await tryInput(target, inputOf(target, seed)) });
  // Messages and the end of the parent are seen between two of them.
  if (seed % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
}
