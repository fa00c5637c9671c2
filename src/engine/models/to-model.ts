import { takeRows, type Table } from '../data/table.js';
import { writeAnswer, type Answer, type AnswerForm } from './answer.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Model } from './model.js';

/** A way to run a model; `toModel` adds batches, order and the checks of what it answers. */
export interface ModelRunner {
  readonly form: AnswerForm;
  /** The most rows it takes at once, when it has a limit of its own. */
  readonly maxBatchRows?: number;
  /** Told all rows of a prediction before their first batch. */
  begin?(rows: Table): void;
  /** Asked for one batch at a time, never for none. `firstRow`: index of its first row, for messages. */
  ask(batch: Table, firstRow: number): Promise<Answer>;
  accepts: Model['accepts'];
  close(): Promise<void>;
}

/** A model that sends at most `batchRows` rows at once, one batch after another. */
export function toModel(runner: ModelRunner, batchRows: number): Model {
  const { form } = runner;
  const size = Math.max(1, Math.min(batchRows, runner.maxBatchRows ?? batchRows));
  let last: Promise<unknown> = Promise.resolve();
  const predictAll = async (rows: Table, isEnough: () => boolean): Promise<Predictions> => {
    runner.begin?.(rows);
    const probabilities = new Float64Array(rows.rowCount * form.classCount);
    let rowCount = 0;
    while (rowCount < rows.rowCount && !(rowCount > 0 && isEnough())) {
      const batch = batchOf(rows, rowCount, size);
      writeAnswer(await runner.ask(batch, rowCount), batch.rowCount, form, probabilities, rowCount);
      rowCount += batch.rowCount;
    }
    const { classCount } = form;
    return { rowCount, classCount, probabilities: probabilities.subarray(0, rowCount * classCount) };
  };
  return {
    predict: (rows, isEnough = () => false) => {
      const answer = last.then(() => predictAll(rows, isEnough));
      last = answer.catch(() => undefined);
      return answer;
    },
    accepts: (feature, type) => runner.accepts(feature, type),
    close: () => runner.close(),
  };
}

function batchOf(rows: Table, first: number, size: number): Table {
  if (rows.rowCount <= size) return rows;
  const count = Math.min(size, rows.rowCount - first);
  return takeRows(
    rows,
    Array.from({ length: count }, (_, index) => first + index),
  );
}
