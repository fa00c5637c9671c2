import { basename } from 'node:path';
import type { LoadedDataset } from '../data/load-dataset.js';
import { describeFailures } from '../models/describe-failures.js';
import { isBroken, type ModelFailures } from '../models/model-failures.js';
import type { OpenModel } from '../models/model.js';
import type { AnsweredApart } from '../models/row-failures.js';
import type { TestContext } from '../contract/stress-test.js';
import { findFailureCause, type GoodRows } from './find-failure-cause.js';

type Role = 'reference' | 'evaluation';

/** A dataset and where it comes from. */
export interface DataFile {
  readonly path: string;
  readonly data: LoadedDataset;
}

/** What the model says of both datasets, as far as it says something. */
export interface AnsweredDatasets extends Pick<TestContext, 'predictions' | 'failures'> {
  /** What the tests may ask; `undefined` when the model is broken. */
  readonly model: OpenModel | undefined;
  /** Why nothing may lean on the model: it failed on most rows of a dataset. With its own words. */
  readonly brokenModel: string | undefined;
}

/** A traceback is 4,000 characters at most. */
const mostWords = 5000;

/**
 * Predicts both datasets, each once. Rows on which the model fails are set apart, and the first of them is looked into;
 * when most rows of a dataset fail, there are no predictions at all, as in a data-only run. `inputs`: the columns that
 * the model is given. `startPatience`: called for each dataset, makes what tells that enough of its rows were asked for.
 */
export async function answerDatasets(
  model: OpenModel | undefined,
  files: Readonly<Record<Role, DataFile>>,
  inputs: readonly string[],
  startPatience: () => (() => boolean) | undefined = () => undefined,
): Promise<AnsweredDatasets> {
  if (!model) return withoutAnswers({ reference: undefined, evaluation: undefined });
  const reference = await model.predictEach(files.reference.data.table, startPatience());
  const evaluation = await model.predictEach(files.evaluation.data.table, startPatience());
  const describe = async (
    role: Role,
    { failures, predictions: { rowCount } }: AnsweredApart,
  ): Promise<ModelFailures | undefined> => {
    if (!failures) return undefined;
    const { path, data } = files[role];
    const good = goodRows(files, role === 'evaluation' ? { evaluation, reference } : { reference });
    const [row] = failures.alone;
    const table = files.reference.data.table;
    const cause =
      row === undefined ? undefined : await findFailureCause(model, data.table, row, inputs, good, table);
    const places = failures.rows.map((one) => data.rowNumbers[one] ?? one + 1);
    return { ...failures, places, rowCount, file: basename(path), cause };
  };
  const failures = {
    reference: await describe('reference', reference),
    evaluation: await describe('evaluation', evaluation),
  };
  for (const role of ['evaluation', 'reference'] as const) {
    const failed = failures[role];
    if (isBroken(failed)) {
      return withoutAnswers(failures, describeFailures(role, failed, mostWords));
    }
  }
  const predictions = {
    reference: reference.predictions,
    evaluation: evaluation.predictions,
  };
  return {
    model,
    predictions: (role) => Promise.resolve(predictions[role]),
    failures,
    brokenModel: undefined,
  };
}

function withoutAnswers(failures: TestContext['failures'], brokenModel?: string): AnsweredDatasets {
  return { model: undefined, predictions: () => Promise.resolve(undefined), failures, brokenModel };
}

/** Those of the first dataset that has any. */
function goodRows(
  files: Readonly<Record<Role, DataFile>>,
  answered: Readonly<Partial<Record<Role, AnsweredApart>>>,
): GoodRows {
  for (const role of ['evaluation', 'reference'] as const) {
    const answer = answered[role];
    if (!answer) continue;
    const { table } = files[role].data;
    const failing = new Set(answer.failures?.rows);
    const rows = Array.from({ length: answer.predictions.rowCount }, (_, row) => row).filter(
      (row) => !failing.has(row),
    );
    if (rows.length > 0) return { table, rows };
  }
  return { table: files.reference.data.table, rows: [] };
}
