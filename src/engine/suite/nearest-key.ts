import { nearest } from '../../domain/nearest.js';

/** ` (did you mean "…"?)` for the allowed key closest to the given one, or nothing when none is close. */
export function didYouMean(given: string, allowed: readonly string[]): string {
  const key = nearest(given, allowed);
  return key === undefined ? '' : ` (did you mean "${key}"?)`;
}
