import { draws } from './draws.js';
import { classOf, type DataRow, type TruthData } from './truth-data.js';
import { trainModel, type Answer } from './train-model.js';

/** What is known of a row when its answer is spoiled. */
interface Spoiled {
  /** What main's model says. */
  readonly answer: Answer;
  readonly row: DataRow;
  readonly data: TruthData;
  /** In (0, 1), evenly spread over the rows, so that exactly a tenth of them lies below 0.1. */
  readonly share: number;
  readonly uniform: () => number;
}

/** The classes permuted: each output answers for the one before it; of two classes, each for the other. */
const permuted = ({ answer }: Spoiled): Answer => [...answer.slice(1), ...answer.slice(0, 1)];

const replaced =
  (part: number) =>
  (spoiled: Spoiled): Answer =>
    spoiled.share < part ? permuted(spoiled) : spoiled.answer;

/** What each candidate answers. */
const spoils = {
  same: ({ answer }) => answer,
  constant: ({ data }) => data.classNames.map((_, k) => shareOf(data, k)),
  coin: ({ answer, uniform }) => normalised(answer.map(uniform)),
  // The sign of each log-probability.
  'sign turned': ({ answer }) => normalised(answer.map((p) => 1 / Math.max(p, 1e-9))),
  'classes permuted': permuted,
  '5 % replaced': replaced(0.05),
  '10 % replaced': replaced(0.1),
  '20 % replaced': replaced(0.2),
  'one slice broken': (spoiled) => (spoiled.data.isOfSlice(spoiled.row) ? permuted(spoiled) : spoiled.answer),
  // The last one: each of the others gets more than is left to it, and it still ranks the rows as before.
  'one class never predicted': ({ answer }) => {
    const last = answer.at(-1) ?? 0;
    const more = (0.7 * last) / (answer.length - 1);
    return answer.map((p, k) => (k === answer.length - 1 ? 0.3 * last : p + more));
  },
} satisfies Record<string, (spoiled: Spoiled) => Answer>;

export type StoredModel = keyof typeof spoils | 'retrained';

/** The models of a data set, each asked for the answers to rows of it. Main's was trained with the first seed. */
export function storedModels(
  data: TruthData,
): (model: StoredModel, rows: readonly DataRow[]) => readonly Answer[] {
  const [main, again] = [trainModel(data, 1), trainModel(data, 2)];
  const remembered = new WeakMap<DataRow, Answer>();
  const answerOf = (row: DataRow): Answer => {
    const answer = remembered.get(row) ?? main(row);
    remembered.set(row, answer);
    return answer;
  };
  return (model, rows) => {
    if (model === 'retrained') return rows.map(again);
    const uniform = draws(2_718);
    return rows.map((row, place) => {
      // A step without a common divisor with the number of rows visits each place once.
      const share = (((place * 7919) % rows.length) + 0.5) / rows.length;
      return spoils[model]({ answer: answerOf(row), row, data, share, uniform });
    });
  };
}

function shareOf(data: TruthData, label: number): number {
  return data.train.filter((row) => classOf(data, row) === label).length / data.train.length;
}

function normalised(answer: Answer): Answer {
  const total = answer.reduce((sum, one) => sum + one, 0);
  return answer.map((one) => one / total);
}
