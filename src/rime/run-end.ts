import { RimeError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import { stopReason } from './stop-reason.js';

/** What the end of the run, its deadline or its signal, does to a request. */
export type WhenRunEnds =
  /** It is not sent, or given up. */
  | 'stop'
  /** It is not sent; once sent, its answer is waited for, because it names something to clean up. */
  | 'finish'
  /** It is sent nevertheless: it cleans up. */
  | 'send-anyway';

export interface BoundRequest {
  readonly task: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly whenRunEnds?: WhenRunEnds;
}

/**
 * How long the run may still wait for this request, in milliseconds, more than 0.
 * Throws why the run was stopped, or RimeError `timeout` when its time is over.
 */
export function timeLeftMs(request: BoundRequest, world: World, deadlineMs: number): number {
  const { whenRunEnds = 'stop' } = request;
  if (whenRunEnds === 'send-anyway') return Infinity;
  if (world.signal.aborted) throw stopReason(world.signal);
  const leftMs = deadlineMs - world.clock.now();
  if (leftMs <= 0) throw runIsOver(request);
  return whenRunEnds === 'stop' ? leftMs : Infinity;
}

export function runIsOver({ task, method, path }: BoundRequest): RimeError {
  const message = `Could not ${task}: the time of the whole run (timeout) is over.`;
  return new RimeError('timeout', message, { method, path, status: undefined });
}
