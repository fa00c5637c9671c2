import type { Predictions } from '../../domain/metrics/predictions.js';
import { type Table, takeRows } from '../data/table.js';
import { toPredictions, widthOf, writeAnswer } from './answer.js';
import type { AnswerMemory } from './answers/answer-memory.js';
import { hashQuestion } from './answers/hash-question.js';
import { askApart } from './ask-apart.js';
import type { ModelRunner } from './model-runner.js';
import { ModelError, type OpenModel } from './model.js';
import type { AnsweredApart } from './row-failures.js';

export interface RunnerMemory {
  readonly answers: AnswerMemory;
  /** The columns that the model is given. */
  readonly inputs: readonly string[];
  /** See `OpenModel.identity`. */
  readonly identity: readonly string[];
}

export interface Asking {
  /** Where answers are looked for before the model is asked. */
  readonly memory?: RunnerMemory | undefined;
  /** Told once how many rows a second the model answers, as soon as that is known. */
  readonly onPace?: ((rowsPerSecond: number) => void) | undefined;
}

/** How long a model is listened to before its pace is told, in milliseconds, unless its first answer is sooner whole. */
const paceMs = 1000;

/** A model that sends at most `batchRows` rows at once, one batch after another. */
export function toModel(runner: ModelRunner, batchRows: number, { memory, onPace }: Asking = {}): OpenModel {
  const width = widthOf(runner.form);
  const size = Math.max(1, Math.min(batchRows, runner.maxBatchRows ?? batchRows));
  const used = { calls: 0, rows: 0, askedMs: 0, rememberedRows: 0 };
  let isAllKept = true;
  let isPaceTold = false;
  const tellPace = (): void => {
    if (isPaceTold || used.rows === 0) return;
    isPaceTold = true;
    onPace?.((used.rows / Math.max(1, used.askedMs)) * 1000);
  };
  const askInto = async (into: Float64Array, rows: Table, first: number, count: number): Promise<void> => {
    const startedMs = performance.now();
    try {
      const answer = await runner.ask(spanOf(rows, first, count), first);
      writeAnswer(answer, count, runner.form, into, first);
    } finally {
      used.rows += count;
      used.askedMs += performance.now() - startedMs;
      if (used.askedMs >= paceMs) tellPace();
    }
  };

  const times = new Map<string, number>();
  /** A question's place in the memory; the same rows asked again are another question, which may get another answer. */
  const keyOf = (rows: Table): string | undefined => {
    if (!memory) return undefined;
    const [{ inputs }, kinds] = [memory, runner.kinds?.() ?? memory.inputs.map(() => 'float' as const)];
    const first = hashQuestion(rows, inputs, kinds, 1);
    const time = (times.get(first) ?? 0) + 1;
    times.set(first, time);
    return time === 1 ? first : hashQuestion(rows, inputs, kinds, time);
  };
  /** The answer of an earlier run, else the one that `ask` gives, which is kept when it is whole. */
  const recall = async (rows: Table, ask: () => Promise<AnsweredApart>): Promise<AnsweredApart> => {
    runner.begin?.(rows);
    const key = keyOf(rows);
    const known = key === undefined ? undefined : memory?.answers.find(key);
    if (known) {
      used.rememberedRows += rows.rowCount;
      if ('refusal' in known) throw new ModelError(known.refusal, { isLasting: true });
      return { predictions: known, failures: undefined };
    }
    used.calls++;
    const answer = await ask().catch((error: unknown) => {
      const isKept = error instanceof ModelError && error.isLasting;
      if (!isKept) isAllKept = false;
      else if (key !== undefined) memory?.answers.keep(key, { refusal: error.message });
      throw error;
    });
    tellPace();
    const isWhole = !answer.failures && answer.predictions.rowCount === rows.rowCount;
    if (!isWhole) isAllKept = false;
    else if (key !== undefined) memory?.answers.keep(key, answer.predictions);
    return answer;
  };

  const predictAll = async (rows: Table): Promise<Predictions> => {
    const { rowCount } = rows;
    const numbers = new Float64Array(rowCount * width);
    for (let first = 0; first < rowCount; first += size) {
      await askInto(numbers, rows, first, Math.min(size, rowCount - first));
    }
    return toPredictions(runner.form, rowCount, numbers);
  };
  const mayRisk = (): boolean => runner.mayRisk?.() ?? true;
  const predictEach = async (rows: Table, isEnough?: () => boolean): Promise<AnsweredApart> => {
    const all = new Float64Array(rows.rowCount * width);
    const { rowCount, failures } = await askApart({
      rowCount: rows.rowCount,
      batchRows: size,
      isEnough,
      ask: (first, count) => askInto(all, rows, first, count),
      mayRisk,
    });
    const numbers = all.subarray(0, rowCount * width);
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
    runtime: runner.runtime,
    usage: () => ({ ...used }),
    identity: () => (isAllKept ? memory?.identity : undefined),
    predict: async (rows) => {
      const ask = async (): Promise<AnsweredApart> => ({
        predictions: await predictAll(rows),
        failures: undefined,
      });
      return (await inTurn(() => recall(rows, ask))).predictions;
    },
    predictEach: (rows, isEnough) => inTurn(() => recall(rows, () => predictEach(rows, isEnough))),
    mayRisk,
    accepts: (feature, type) => runner.accepts(feature, type),
    close: async () => {
      await memory?.answers.save();
      await runner.close();
    },
  };
}

function spanOf(rows: Table, first: number, count: number): Table {
  if (rows.rowCount <= count) return rows;
  return takeRows(
    rows,
    Array.from({ length: count }, (_, index) => first + index),
  );
}
