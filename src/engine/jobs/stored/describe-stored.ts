import { plural } from '../../../domain/words/plural.js';
import { noModel } from '../../checks/why-no-model.js';
import type { BatchResult } from '../../suite/run-suite.js';
import type { DataFile } from '../answer-datasets.js';
import { areLabels } from './are-labels.js';

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
  return [
    `The predictions were made beforehand: ${stored.join('; ')}.${left > 0 ? ` ${toldLeft}` : ''}`,
    ...tellLabels(files),
  ];
}

function tellLabels({ reference, evaluation }: Parameters<typeof describeStored>[0]): readonly string[] {
  if (!areLabels(reference) || !areLabels(evaluation)) return [];
  const rowCount = reference.data.table.rowCount + evaluation.data.table.rowCount;
  return [
    `The predictions equal the label in all ${plural(rowCount, 'row')}: are they the label itself, under another name?`,
  ];
}

function isUnasked({ outcome }: BatchResult['cases'][number]): boolean {
  return outcome.kind === 'skip' && outcome.reason === noModel;
}
