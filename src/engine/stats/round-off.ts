/**
 * 12 decimals, so that the arithmetic's own noise never crosses a strict threshold: 0.8 − 0.6 becomes 0.2, not
 * 0.20000000000000007.
 */
export function roundOff(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
