import { randomStream } from '../../src/statistics/random.js';
import type { Fate, FuzzTarget } from './target.js';

/** Of the processor, so that a busy machine is no hang. */
const mostCpuMs = 5000;
/** No seed has a megabyte. */
const mostNewBytes = 512 * 1024 * 1024;

/** What one input came to. */
export type Tried = { readonly fate: Fate } | { readonly defect: string };

/** The input that a seed stands for: the same at any time, whatever was tried before. */
export function inputOf(target: FuzzTarget, seed: number): Uint8Array {
  return target.mutate(randomStream('fuzz', target.name, seed));
}

export async function tryInput(target: FuzzTarget, input: Uint8Array): Promise<Tried> {
  const [cpuBefore, bytesBefore] = [process.cpuUsage(), process.memoryUsage.rss()];
  let tried: Tried;
  try {
    tried = { fate: await target.check(input) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  const newBytes = process.memoryUsage.rss() - bytesBefore;
  if (user + system > mostCpuMs * 1000) return { defect: `took ${(user + system) / 1e6} s of the processor` };
  if (newBytes > mostNewBytes) return { defect: `took ${newBytes >> 20} MB of memory` };
  return tried;
}
