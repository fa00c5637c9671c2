/** Both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `successes` of `total` trials. A share that was told may give successes that are not whole. */
export interface Proportion {
  readonly successes: number;
  readonly total: number;
}

/** The share of successes; RangeError unless there is a trial and 0 ≤ successes ≤ total. */
export function shareOf({ successes, total }: Proportion): number {
  if (!(total > 0 && total < Infinity && successes >= 0 && successes <= total)) {
    throw new RangeError(`Successes of at least one trial are needed, not ${successes} of ${total}.`);
  }
  return successes / total;
}
