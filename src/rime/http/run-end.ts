import { RimeError } from '../../domain/errors.js';
import type { World } from '../../domain/world.js';
import type { Request } from './request.js';
import { stopReason } from '../../http/stop-reason.js';

/**
 * How long the run may still wait for this request, in milliseconds, more than 0.
 * Throws why the run was stopped, or RimeError `timeout` when its time is over.
 */
export function timeLeftMs(request: Request, world: World, deadlineMs: number): number {
  const { whenRunEnds = 'stop' } = request;
  if (whenRunEnds === 'send-anyway') return Infinity;
  if (world.signal.aborted) throw stopReason(world.signal);
  const leftMs = deadlineMs - world.clock.now();
  if (leftMs <= 0) throw runIsOver(request);
  return whenRunEnds === 'stop' ? leftMs : Infinity;
}

export function runIsOver({ task, method, path }: Request): RimeError {
  const message = `Could not ${task}: the time of the whole run (timeout) is over.`;
  return new RimeError('timeout', message, { method, path, status: undefined });
}
