import type { Predictions } from '../../../domain/metrics/predictions.js';

/** What a model answered to questions of an earlier run. A question is all rows that are asked for together. */
export interface AnswerMemory {
  /** The answer to a question; `undefined` when it was never asked. `key`: of `hashQuestion`. */
  find(key: string): KeptAnswer | undefined;
  keep(key: string, answer: KeptAnswer): void;
  /** Writes down what is new. Trouble with that is told in the log, and is never an error. */
  save(): Promise<void>;
}

/** That the model raised is an answer, too, in its own words. */
export type KeptAnswer = Predictions | { readonly refusal: string };
