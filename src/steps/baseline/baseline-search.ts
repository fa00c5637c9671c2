import type { Baseline } from '../../domain/baseline.js';

/** What came of looking for a baseline at one place. */
export type BaselineSearch =
  | { readonly kind: 'found'; readonly baseline: Baseline }
  /** `reason`: a clause that says what was looked for and where. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** There is something, and it can't be used. */
  | { readonly kind: 'broken'; readonly reason: string };
