/** Answers to a row that differ by less are the same. */
const tolerance = 1e-5;

/** A row's answer: probabilities, or a number. */
export type RowAnswer = readonly number[];

export interface Misplaced {
  readonly row: number;
  /** The row whose answer it got. */
  readonly answeredAs: number;
}

/** Whether there are three answers or more: of fewer, any could be any row's. */
export function tellRowsApart(together: readonly RowAnswer[]): boolean {
  const [first] = together;
  const others = together.filter((answer) => first && !isSame(answer, first));
  const [second] = others;
  return others.some((answer) => second && !isSame(answer, second));
}

/** Which rows tell most of the order: the first, the last, and the one between. */
export function probesOf(rowCount: number): readonly number[] {
  return [...new Set([0, Math.floor(rowCount / 2), rowCount - 1])];
}

/** A row that, asked alone, gets the answer that stands at another row's place among others. */
export function findMisplaced(
  together: readonly RowAnswer[],
  alone: ReadonlyMap<number, RowAnswer>,
): Misplaced | undefined {
  for (const [row, answer] of alone) {
    const own = together[row];
    if (!own || isSame(own, answer)) continue;
    const answeredAs = together.findIndex((other) => isSame(other, answer));
    if (answeredAs >= 0) return { row, answeredAs };
  }
  return undefined;
}

function isSame(one: RowAnswer, other: RowAnswer): boolean {
  return (
    one.length === other.length &&
    one.every((value, index) => Math.abs(value - (other[index] ?? NaN)) <= tolerance)
  );
}
