import type { Outcome } from '../../domain/outcome.js';
import { tellOrigin, type Origin } from '../../domain/sources.js';
import { isOwnRun } from './ids-of.js';

/**
 * The model and the data of a run of the embedded engine, with what each is to it; a run on a cluster is known by its ids.
 * None where they are not known. Foreign text.
 */
export function sourceFacts({
  asked,
  tested,
}: Pick<Outcome, 'asked' | 'tested'>): readonly (readonly [string, string])[] {
  if (!isOwnRun(asked?.target)) return [];
  const told = (name: string, origin: Origin | undefined): (readonly [string, string])[] =>
    origin ? [[name, tellOrigin(origin)]] : [];
  return [
    ...told('Model', tested?.model),
    ...told('Evaluation data', tested?.evaluation),
    ...told('Reference data', tested?.reference),
  ];
}
