import type { Answer } from '../answer.js';

/**
 * The answers of several requests as one, in their order. Where some gave P(class 1) and others both classes, as of a
 * service whose answer happened to be whole numbers, all become both.
 */
export function joinAnswers(answers: readonly Answer[], source: string): Answer {
  const widest = Math.max(...answers.map(widthOf));
  const alike = answers.map((answer) =>
    widest === 2 && widthOf(answer) === 1
      ? Array.from(answer.values, (p) => [1 - (p ?? NaN), p]).flat()
      : Array.from(answer.values),
  );
  const rowCount = answers.reduce((sum, { shape: [rows = 0] }) => sum + rows, 0);
  const [first] = answers;
  const shape =
    widest === 1
      ? [rowCount]
      : [rowCount, ...(first && widthOf(first) > 2 ? first.shape.slice(1) : [widest])];
  return { source, shape, values: alike.flat() };
}

function widthOf({ shape }: Answer): number {
  return shape.slice(1).reduce((product, length) => product * length, 1);
}
