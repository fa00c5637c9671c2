import { GateError, InterruptedError } from '../domain/errors.js';
import type { World } from '../domain/world.js';

/** Why the run was stopped, as an error for the user: the signal's own reason when it is one. */
export function stopReason(signal: AbortSignal): GateError {
  const reason: unknown = signal.reason;
  return reason instanceof GateError ? reason : new InterruptedError('The run was stopped from outside.');
}

/** Waits, in milliseconds, or until `wake` aborts. Throws the reason when the run is stopped meanwhile. */
export async function pause(ms: number, { clock, signal }: World, wake?: AbortSignal): Promise<void> {
  try {
    await clock.sleep(ms, wake ? AbortSignal.any([signal, wake]) : signal);
  } catch (error) {
    if (signal.aborted) throw stopReason(signal);
    if (!wake?.aborted) throw error;
  }
}
