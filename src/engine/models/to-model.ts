import { takeRows, type Table } from '../data/table.js';
import { toPredictions, widthOf, writeAnswer, type Answer, type AnswerForm } from './answer.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import { askApart } from './ask-apart.js';
import type { Model, OpenModel } from './model.js';
import type { AnsweredApart } from './row-failures.js';

/** A way to run a model; `toModel` adds batches, order and the checks of what it answers. */
export interface ModelRunner {
  readonly form: AnswerForm;
  /** The most rows it takes at once, when it has a limit of its own. */
  readonly maxBatchRows?: number;
  /** Told all rows of a prediction before their first batch. */
  begin?(rows: Table): void;
  /** Asked for one batch at a time, never for none. `firstRow`: index of its first row, for messages. */
  ask(batch: Table, firstRow: number): Promise<Answer>;
  /** Whether it may be asked for rows on which it has failed; always, when missing. */
  mayRisk?(): boolean;
  accepts: Model['accepts'];
  close(): Promise<void>;
}

/** A model that sends at most `batchRows` rows at once, one batch after another. */
export function toModel(runner: ModelRunner, batchRows: number): OpenModel {
  const width = widthOf(runner.form);
  const size = Math.max(1, Math.min(batchRows, runner.maxBatchRows ?? batchRows));
  const askInto = async (into: Float64Array, rows: Table, first: number, count: number): Promise<void> => {
    const answer = await runner.ask(spanOf(rows, first, count), first);
    writeAnswer(answer, count, runner.form, into, first);
  };
  const predictAll = async (rows: Table, isEnough: () => boolean): Promise<Predictions> => {
    runner.begin?.(rows);
    const numbers = new Float64Array(rows.rowCount * width);
    let rowCount = 0;
    while (rowCount < rows.rowCount && !(rowCount > 0 && isEnough())) {
      const count = Math.min(size, rows.rowCount - rowCount);
      await askInto(numbers, rows, rowCount, count);
      rowCount += count;
    }
    return toPredictions(runner.form, rowCount, numbers.subarray(0, rowCount * width));
  };
  const mayRisk = (): boolean => runner.mayRisk?.() ?? true;
  const predictEach = async (rows: Table): Promise<AnsweredApart> => {
    // Once for all: a column is typed by all of its rows, also when they are asked for apart.
    runner.begin?.(rows);
    const { rowCount } = rows;
    const numbers = new Float64Array(rowCount * width);
    const failures = await askApart({
      rowCount,
      batchRows: size,
      ask: (first, count) => askInto(numbers, rows, first, count),
      mayRisk,
    });
    for (const row of failures?.rows ?? []) {
      numbers.fill(NaN, row * width, (row + 1) * width);
    }
    return { predictions: toPredictions(runner.form, rowCount, numbers), failures };
  };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answered>(ask: () => Promise<Answered>): Promise<Answered> => {
    const answer = last.then(ask);
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    predict: (rows, isEnough = () => false) => inTurn(() => predictAll(rows, isEnough)),
    predictEach: (rows) => inTurn(() => predictEach(rows)),
    mayRisk,
    accepts: (feature, type) => runner.accepts(feature, type),
    close: () => runner.close(),
  };
}

function spanOf(rows: Table, first: number, count: number): Table {
  if (rows.rowCount <= count) return rows;
  return takeRows(
    rows,
    Array.from({ length: count }, (_, index) => first + index),
  );
}
