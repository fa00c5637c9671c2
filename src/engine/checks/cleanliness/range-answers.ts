import { binFinder } from '../../stats/bin-finder.js';

/** What is answered by range of a number. */
export class RangeAnswers {
  private readonly answers: Int32Array;
  private readonly binOf: (value: number) => number;

  /** `edges`: upwards, each the end of the range below; `answers`: one more. Ranges of one answer are one. */
  constructor(edges: readonly number[], answers: readonly number[]) {
    const isEnd = (_: number, at: number): boolean => answers[at] !== answers[at + 1];
    this.binOf = binFinder(Float64Array.from(edges.filter(isEnd)));
    this.answers = Int32Array.from(answers.filter(isEnd));
  }

  /** Of any number. */
  of(value: number): number {
    return this.answers[this.binOf(value)] ?? 0;
  }
}
