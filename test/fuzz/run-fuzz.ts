import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { campaign } from './campaign.js';
import { fuzzTargets } from './fuzz-targets.js';
import type { FuzzTarget } from './target.js';
import { inputOf, tryInput } from './try-input.js';

export interface FuzzOptions {
  /** For all targets together. */
  readonly minutes: number;
  readonly only: readonly string[];
  readonly seed: number;
  /** How many seeds of each target; as many as there is time for when `undefined`. */
  readonly runs: number | undefined;
  /** A saved input, tried alone. */
  readonly replay: string | undefined;
}

const kept = 'build/fuzz-defects';

/** `npm run fuzz`. Returns the exit status: 1 when there is a defect. */
export async function runFuzz(options: FuzzOptions): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const all = fuzzTargets(folder);
    const unknown = options.only.filter((name) => !all.some((target) => target.name === name));
    if (unknown.length > 0) {
      console.error(
        `No such target: ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`,
      );
      return 2;
    }
    const chosen = all.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
    return await (options.replay === undefined
      ? runAll(chosen, folder, options)
      : replay(all, options.replay));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runAll(
  targets: readonly FuzzTarget[],
  folder: string,
  { minutes, seed, runs }: FuzzOptions,
): Promise<number> {
  let defectCount = 0;
  for (const target of targets) {
    const limits = { ms: (minutes * 60_000) / targets.length, seeds: runs };
    const { tried, read, seconds, defects } = await campaign(target.name, seed, folder, limits);
    const rate = (tried / seconds).toFixed(0);
    console.log(
      `${target.name}: ${tried} mutations from seed ${seed} on, ${rate} a second, ${read} of them read`,
    );
    for (const { seed: found, what } of defects) {
      console.log(`  seed ${found}: ${what.split('\n').slice(0, 6).join('\n    ')}`);
      console.log(`  input: ${keep(target, found)}`);
      console.log(`  again: npm run fuzz -- --only ${target.name} --seed ${found} --runs 1`);
    }
    defectCount += defects.length;
  }
  return defectCount > 0 ? 1 : 0;
}

function keep(target: FuzzTarget, seed: number): string {
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${target.name}.${seed}${target.ending}`);
  writeFileSync(path, inputOf(target, seed));
  return path;
}

/** A saved input's name begins with that of its target. */
async function replay(targets: readonly FuzzTarget[], path: string): Promise<number> {
  const target = targets.find(({ name }) => basename(path).startsWith(`${name}.`));
  if (!target) {
    console.error(`${path} does not begin with the name of a target and a dot.`);
    return 2;
  }
  const tried = await tryInput(target, readFileSync(path));
  console.log('defect' in tried ? tried.defect : `${path} is ${tried.fate}.`);
  return 'defect' in tried ? 1 : 0;
}
