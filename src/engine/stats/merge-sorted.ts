import { SortedNumbers } from '../../statistics/sorted-numbers.js';

/**
 * The numbers of both; their steps are kept in what `makeRoom` gives, at most as many as of both together.
 */
export function mergeSorted(
  a: SortedNumbers,
  b: SortedNumbers,
  makeRoom = (length: number): Float64Array => new Float64Array(length),
): SortedNumbers {
  const most = a.steps.length + b.steps.length;
  const steps = makeRoom(most);
  const ends = a.ends || b.ends ? new Int32Array(most) : undefined;
  let [stepOfA, stepOfB, count] = [0, 0, 0];
  for (; stepOfA < a.steps.length || stepOfB < b.steps.length; count++) {
    const isFirst = comesFirst(a.steps[stepOfA], b.steps[stepOfB]);
    steps[count] = (isFirst ? a.steps[stepOfA++] : b.steps[stepOfB++]) ?? 0;
    if (ends) ends[count] = a.countBefore(stepOfA) + b.countBefore(stepOfB);
  }
  return new SortedNumbers(steps, ends);
}

/** −0 comes before 0. */
function comesFirst(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return second === undefined;
  return first < second || (first === second && !(second === 0 && Object.is(second, -0)));
}
