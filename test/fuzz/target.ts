import type { RandomStream } from '../../src/statistics/random.js';

/** What a reader made of an input: it read it, or refused it with an error of the product's own. */
export type Fate = 'read' | 'refused';

/** One reader of files or answers that may come from anyone. */
export interface FuzzTarget {
  readonly name: string;
  /** Of an input that is kept in a file, such as `.csv`. */
  readonly ending: string;
  /** A good input with something wrong in it. The same stream gives the same bytes. */
  mutate(random: RandomStream): Uint8Array;
  /** Reads the input. Rejects for a defect: an error that is not the product's own, or a verdict that got greener. */
  check(input: Uint8Array): Promise<Fate>;
}

type ErrorClass = abstract new (...given: never[]) => Error;

/** Does the work; an error of these classes is a refusal, any other is a defect. */
export async function readOrRefuse(work: () => unknown, ...refusals: readonly ErrorClass[]): Promise<Fate> {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (refusals.some((refusal) => error instanceof refusal)) return 'refused';
    throw error;
  }
}
