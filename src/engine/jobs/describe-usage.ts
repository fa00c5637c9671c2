import { formatDuration } from '../../domain/words/format-duration.js';
import { groupThousands } from '../../domain/words/group-thousands.js';
import type { OpenModel } from '../models/model.js';

/** Shorter is no news. In seconds. */
const longSeconds = 10;

/** A network, which native code runs four to eight times as fast; trees and the like are as quick in WebAssembly. */
const networkRowsPerSecond = 1000;
const installNative = 'npm install onnxruntime-node --onnxruntime-node-install=skip';

/** What a model runs in and how fast, and how long it needs for the rows of both datasets when that is long. */
export function describePace(runtime: string, rowsPerSecond: number, rowCount: number): string {
  const seconds = rowCount / rowsPerSecond;
  const estimate =
    seconds < longSeconds
      ? ''
      : `, so about ${formatDuration(seconds * 1000)} for the ${groupThousands(rowCount)} rows of both datasets; the tests ask for more`;
  const isSlow =
    estimate !== '' && rowsPerSecond < networkRowsPerSecond && runtime.startsWith('onnxruntime-web');
  const hint = isSlow ? ` It would be several times as fast natively: ${installNative}` : '';
  return `The model runs in ${runtime}: about ${roundRate(rowsPerSecond)} rows a second${estimate}.${hint}`;
}

/** What a model ran in, how fast, and how much of what it was asked it had answered in an earlier run. */
export function describeUsage({ runtime, usage }: Pick<OpenModel, 'runtime' | 'usage'>): string {
  const { rows, askedMs, rememberedRows } = usage();
  const all = rows + rememberedRows;
  const pace = rows > 0 ? `, about ${roundRate((rows / Math.max(1, askedMs)) * 1000)} rows a second` : '';
  const remembered =
    rememberedRows > 0
      ? `; ${groupThousands(rememberedRows)} of ${groupThousands(all)} answers came from the cache of an earlier run`
      : '';
  return `The model ran in ${runtime}${pace}${remembered}.`;
}

/** To two digits: more would be noise. */
function roundRate(rate: number): string {
  return groupThousands(Number(rate.toPrecision(2)));
}
