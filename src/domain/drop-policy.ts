import type { GateEvidence } from './vocabulary.js';

/** How much worse than the baseline the model may be, and how sure one must be. */
export interface DropPolicy {
  readonly evidence: GateEvidence;
  readonly maxDrop: MaxDrop;
}

export interface MaxDrop {
  /** For every metric that has none of its own. */
  readonly overall: number;
  readonly metrics: { readonly [metric: string]: number };
}

export const defaultMaxDrop: MaxDrop = { overall: 0.01, metrics: {} };

export function maxDropOf({ maxDrop }: DropPolicy, metric: string): number {
  return Object.hasOwn(maxDrop.metrics, metric) ? (maxDrop.metrics[metric] ?? 0) : maxDrop.overall;
}
