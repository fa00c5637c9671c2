import { plural } from '../../../domain/words/plural.js';
import { noModel } from '../../checks/why-no-model.js';
import type { BatchResult } from '../../suite/run-suite.js';
import type { DataFile } from '../answer-datasets.js';

/** What was predicted beforehand, and what could not be tested for it; nothing when nothing was. Holds foreign text. */
export function describeStored(
  files: Readonly<Record<'reference' | 'evaluation', DataFile>>,
  results: readonly BatchResult[],
): readonly string[] {
  const stored = (['reference', 'evaluation'] as const).flatMap((role) => {
    const { stored: found } = files[role];
    return found ? [`of the ${role} data ${found.described}`] : [];
  });
  if (stored.length === 0) return [];
  const left = results.filter(({ cases }) => cases.length > 0 && cases.every(isUnasked)).length;
  const toldLeft = `${plural(left, 'test')} that would ask the model itself did not run.`;
  return [`The predictions were made beforehand: ${stored.join('; ')}.${left > 0 ? ` ${toldLeft}` : ''}`];
}

function isUnasked({ outcome }: BatchResult['cases'][number]): boolean {
  return outcome.kind === 'skip' && outcome.reason === noModel;
}
