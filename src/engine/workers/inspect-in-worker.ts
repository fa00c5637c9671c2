import { askWorker, type ForkOptions } from './forked-runner.js';
import { JobFailure } from '../jobs/job-runner.js';
import { EngineError } from '../../domain/errors.js';
import type { Inspection, InspectionSpec } from '../inspection/inspection.js';

/**
 * Inspects in a process of its own, where the model's code may do no harm: a model that takes it down is a problem like
 * others. Rejects with EngineError for a defect of ours, and with the signal's reason.
 */
export async function inspectInWorker(
  options: ForkOptions,
  spec: InspectionSpec,
  signal: AbortSignal,
): Promise<Inspection> {
  let known: Inspection = { problems: [], facts: [] };
  try {
    const word = await askWorker(
      options,
      { kind: 'inspect', spec },
      { started: () => undefined, on: (message) => 'found' in message && (known = message.found) },
      signal,
    );
    if (word.kind !== 'inspected') throw new EngineError(`The engine's worker answered ${word.kind}.`);
    return word.found;
  } catch (error) {
    if (!(error instanceof JobFailure)) throw error;
    if (error.reason === 'internal') throw new EngineError(error.message, { cause: error });
    return { ...known, problems: [...known.problems, { name: 'model-uri', message: error.message }] };
  }
}
