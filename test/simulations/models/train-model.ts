import { classIdsOf } from '../../../src/engine/data/dataset.js';
import type { LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import type { Table } from '../../../src/engine/data/table.js';
import type { OpenModel } from '../../../src/engine/models/model.js';
import { toModel } from '../../../src/engine/models/to-model.js';
import type { RandomStream } from '../../../src/statistics/random.js';
import { fitEncoder, type Encoder } from './encode-rows.js';
import { fitWords, type WordFolding } from './encode-words.js';
import { fitForest, type ForestSettings } from './forest.js';
import { fitLogistic } from './logistic.js';
import { fitForestOfNumbers, fitRidge } from './regressors.js';

/** The probability of each class, row by row; where there are no classes, a number for each row. */
export type Answering = (table: Table) => Float64Array;

export const modelKinds = ['linear', 'forest'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** Trained on the named columns; rows without a label teach nothing. */
export function trainOnColumns(
  training: LoadedDataset,
  names: readonly string[],
  kind: ModelKind,
  random: RandomStream,
  forest?: ForestSettings,
): Answering {
  return train(training, fitEncoder(training.table, names), kind, random, forest);
}

/** Trained on the words of a text column, a bag of them. */
export function trainOnWords(
  training: LoadedDataset,
  column: string,
  folding: WordFolding,
  kind: ModelKind,
  random: RandomStream,
  forest?: ForestSettings,
): Answering {
  return train(training, fitWords(training.table, column, folding), kind, random, forest);
}

function train(
  training: LoadedDataset,
  encode: Encoder,
  kind: ModelKind,
  random: RandomStream,
  forest?: ForestSettings,
): Answering {
  const rows = encode(training.table);
  const { target, classNames } = training;
  if (target?.kind === 'values') {
    const predict =
      kind === 'linear' ? fitRidge(rows, target.numbers) : fitForestOfNumbers(rows, target.numbers, random);
    return (table) => predict(encode(table));
  }
  const [labels, classCount] = [labelsOf(training), classNames.length];
  const classify =
    kind === 'linear'
      ? fitLogistic(rows, labels, classCount)
      : fitForest(rows, labels, classCount, random, forest);
  return (table) => classify(encode(table));
}

/** As the engine opens a model: in batches, every answer checked. It takes cells of any type. No classes: numbers. */
export function openModel(answer: Answering, classCount: number): OpenModel {
  return toModel(
    {
      runtime: 'a test',
      form:
        classCount === 0
          ? { kind: 'values' }
          : { kind: 'classes', classCount, takesPositiveOnly: false, takesAllClasses: true },
      ask: (batch) =>
        Promise.resolve({
          source: 'the model',
          shape: [batch.rowCount, Math.max(1, classCount)],
          values: answer(batch),
        }),
      accepts: () => true,
      close: () => Promise.resolve(),
    },
    4096,
  );
}

function labelsOf(training: LoadedDataset): Int32Array {
  const labels = classIdsOf(training);
  if (!labels) throw new RangeError('Without labels there is nothing to learn.');
  return labels;
}
