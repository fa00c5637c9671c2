import type { Target } from '../../src/domain/metrics/target.js';
import type { ModelTask, Sensitivity } from '../../src/domain/vocabulary.js';
import type { Dataset, Feature } from '../../src/engine/data/dataset.js';
import { toColumn } from '../../src/engine/data/columns/column.js';
import { type Cell, columnOf, Table } from '../../src/engine/data/table.js';
import type {
  ClassPredictions,
  Predictions,
  ValuePredictions,
} from '../../src/domain/metrics/predictions.js';
import type { ModelFailures } from '../../src/engine/models/model-failures.js';
import { type Model, ModelError } from '../../src/engine/models/model.js';
import { randomStream } from '../../src/statistics/random.js';
import type { Modality, TestContext } from '../../src/engine/contract/stress-test.js';

/** P(1) for a binary model, one probability per class, or the number of a regression model. */
export type Scores = number | readonly number[];

export interface GivenData {
  readonly columns?: Readonly<Record<string, readonly Cell[]>>;
  /** Class index per row, −1 = null, or for regression a number, NaN = null; no label column when missing. */
  readonly labels?: readonly number[];
  /** Ready-made predictions per row; the fake model answers when missing. */
  readonly scores?: readonly Scores[];
}

export interface GivenContext {
  readonly task?: ModelTask;
  readonly modality?: Modality;
  readonly classNames?: readonly string[];
  readonly reference?: GivenData;
  readonly evaluation?: GivenData;
  /** Made from the evaluation columns when missing: text features, columns of numbers, and the rest categorical. */
  readonly features?: readonly Feature[];
  readonly leftOut?: TestContext['leftOut'];
  readonly textFeatures?: readonly string[];
  /** All columns when not given. */
  readonly inputs?: readonly string[];
  /** 2024-10-04 when not given. */
  readonly today?: number;
  readonly protectedFeatures?: readonly string[];
  readonly intersections?: readonly (readonly string[])[];
  /** The fake model: a row in, its scores out. What it throws becomes a ModelError, as with a real model. */
  readonly predict?: (row: Readonly<Record<string, Cell>>) => Scores;
  readonly accepts?: Model['accepts'];
  /** On which rows the model failed; on none when missing. */
  readonly failures?: Partial<TestContext['failures']>;
  readonly sensitivity?: Sensitivity;
  readonly seed?: number;
}

/** A context made from plain arrays, and the tables its fake model was asked to predict, call by call. */
export type FakeContext = TestContext & { readonly modelCalls: readonly Table[] };

/** Binary, tabular, both datasets empty and no model, unless told otherwise. */
export function makeContext(given: GivenContext = {}): FakeContext {
  const { task = 'binary-classification', textFeatures = [], seed = 42 } = given;
  const { reference = {}, evaluation = {}, predict } = given;
  const classNames = given.classNames ?? namesFor(task);
  const modelCalls: Table[] = [];
  const answer = (scores: readonly Scores[]): Predictions =>
    task === 'regression' ? makeValues(scores.map(Number)) : makePredictions(scores, classNames.length);
  const model = predict && fakeModel(predict, given.accepts ?? (() => true), answer, modelCalls);
  const datasets = {
    reference: makeDataset(reference, task, classNames),
    evaluation: makeDataset(evaluation, task, classNames),
  };
  return {
    task,
    modality: given.modality ?? (textFeatures.length > 0 ? 'text' : 'tabular'),
    classNames,
    ...datasets,
    features: given.features ?? guessFeatures(evaluation.columns ?? {}, textFeatures),
    leftOut: given.leftOut ?? [],
    inputs: given.inputs ?? Object.keys(evaluation.columns ?? {}),
    textFeatures,
    protectedFeatures: given.protectedFeatures ?? [],
    intersections: given.intersections ?? [],
    model,
    predictions: async (which) => {
      const { scores } = which === 'reference' ? reference : evaluation;
      return scores ? answer(scores) : model?.predict(datasets[which].table);
    },
    failures: { reference: undefined, evaluation: undefined, ...given.failures },
    sensitivity: given.sensitivity ?? 'default',
    today: given.today ?? 20_000,
    random: (...keys) => randomStream(seed, ...keys),
    modelCalls,
  };
}

function namesFor(task: ModelTask): readonly string[] {
  if (task === 'regression') return [];
  return task === 'binary-classification' ? ['0', '1'] : ['0', '1', '2'];
}

export function makeTable(columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const names = Object.keys(columns);
  return Table.of(new Map(names.map((name) => [name, toColumn(columns[name] ?? [])])));
}

export function makePredictions(scores: readonly Scores[], classCount = 2): ClassPredictions {
  const probabilities = scores.flatMap((score) => (typeof score === 'number' ? [1 - score, score] : score));
  return {
    kind: 'classes',
    rowCount: scores.length,
    classCount,
    probabilities: Float64Array.from(probabilities),
  };
}

/** NaN where the model failed. */
export function makeValues(values: readonly number[]): ValuePredictions {
  return { kind: 'values', rowCount: values.length, values: Float64Array.from(values) };
}

/** The model failed on these of the evaluation rows, which are `rowCount`. */
export function makeFailures(rows: readonly number[], rowCount = 100): ModelFailures {
  const places = rows.map((row) => row + 1);
  return { rows, alone: rows, places, rowCount, file: 'e.csv', message: 'ValueError', cause: undefined };
}

export function makeFeature(name: string, kind: Feature['kind'], overrides: Partial<Feature> = {}): Feature {
  return { name, kind, isUnique: false, allowsUnseenValues: false, ...overrides };
}

function makeDataset(
  { columns, labels, scores }: GivenData,
  task: ModelTask,
  classNames: readonly string[],
): Dataset {
  const rows = labels?.length ?? scores?.length ?? 0;
  const table = columns
    ? makeTable(columns)
    : makeTable({ row: Array.from({ length: rows }, (_, row) => row) });
  const target = labels && toTarget(labels, task, classNames);
  return { table, target };
}

function toTarget(labels: readonly number[], task: ModelTask, names: readonly string[]): Target {
  return task === 'regression'
    ? { kind: 'values', numbers: Float64Array.from(labels) }
    : { kind: 'classes', ids: Int32Array.from(labels), names };
}

function guessFeatures(
  columns: Readonly<Record<string, readonly Cell[]>>,
  textFeatures: readonly string[],
): Feature[] {
  return Object.entries(columns).map(([name, cells]) => {
    const isNumeric = cells.every((cell) => cell === null || typeof cell === 'number');
    return makeFeature(name, textFeatures.includes(name) ? 'text' : isNumeric ? 'numeric' : 'categorical');
  });
}

function fakeModel(
  predict: (row: Readonly<Record<string, Cell>>) => Scores,
  accepts: Model['accepts'],
  answer: (scores: readonly Scores[]) => Predictions,
  calls: Table[],
): Model {
  return {
    predict: (table) => {
      calls.push(table);
      const rows = Array.from({ length: table.rowCount }, (_, row) =>
        Object.fromEntries(table.names.map((name) => [name, columnOf(table, name).cell(row)])),
      );
      try {
        return Promise.resolve(answer(rows.map(predict)));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return Promise.reject(new ModelError(message, { cause: error }));
      }
    },
    accepts,
    close: () => Promise.resolve(),
  };
}
