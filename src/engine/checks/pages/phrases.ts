import { familyAlpha } from '../rating/rate-family.js';

/** `0.05` → `5 %`. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`;
}

/** What every test of an interval says. `family`: what the level is corrected for, such as `all columns`. */
export function wholeInterval(family: string): string {
  return `A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for ${family}, so that chance alone makes a finding of this test in at most about ${percent(familyAlpha)} of runs.`;
}
