/** Answers to a row that differ by less are the same. */
const tolerance = 1e-5;

/** A row's answer: probabilities, or a number. */
type RowAnswer = readonly number[];

export interface Misplaced {
  readonly row: number;
  /** The row whose answer it got. */
  readonly answeredAs: number;
}

/** Which rows tell most of the order: the first, the last, and the one between. */
export function probesOf(rowCount: number): readonly number[] {
  return [...new Set([0, Math.floor(rowCount / 2), rowCount - 1])];
}

/**
 * A row that, asked alone, gets the answer that stands at another row's place among others. `undefined` when there is
 * none, or when the answers are so few that any could be any row's.
 */
export function findMisplaced(
  together: readonly RowAnswer[],
  alone: ReadonlyMap<number, RowAnswer>,
): Misplaced | undefined {
  const distinct = together.filter(
    (answer, index) => together.findIndex((other) => isSame(answer, other)) === index,
  );
  if (distinct.length < 3) return undefined;
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
