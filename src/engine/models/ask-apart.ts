import { ModelError } from './model.js';
import type { RowFailures } from './row-failures.js';

/** For the search alone: enough to find about fifty bad rows in as many batches of 1024, sixty in batches of 256. */
export const mostExtraCalls = 1000;

/** Rows that follow each other. */
interface Span {
  readonly first: number;
  readonly count: number;
}

interface FailedSpan extends Span {
  readonly error: ModelError;
}

interface Asking {
  readonly rowCount: number;
  readonly batchRows: number;
  /** Asks the model for these rows and keeps the answer. Rejects with ModelError when it fails on one of them. */
  readonly ask: (first: number, count: number) => Promise<void>;
  /** Whether the model may be asked for rows that it has failed on: they may be deadly to it. */
  readonly mayRisk: () => boolean;
  /** Asked before each batch but the first; when it says so, no other batch is begun. Never, when missing. */
  readonly isEnough?: (() => boolean) | undefined;
}

export interface AskedApart {
  /** How many rows were asked for, from the first on. */
  readonly rowCount: number;
  /** `undefined` when nothing failed. */
  readonly failures: RowFailures | undefined;
}

/**
 * Asks for all rows batch by batch, then halves each batch that failed until the rows to blame stand alone, with at most
 * `mostExtraCalls` calls more. What is left of a batch by then is given up. So is one that failed although its halves
 * did not: which of the two answers is right, nobody knows.
 */
export async function askApart(asking: Asking): Promise<AskedApart> {
  const { batchRows, ask, mayRisk, isEnough = () => false } = asking;
  const alone: FailedSpan[] = [];
  const givenUp: FailedSpan[] = [];
  let calls = 0;
  const isSpent = (): boolean => calls >= mostExtraCalls || !mayRisk();

  const narrow = async (failed: FailedSpan): Promise<void> => {
    if (failed.count === 1) alone.push(failed);
    else if (isSpent()) givenUp.push(failed);
    else {
      const foundBefore = alone.length + givenUp.length;
      for (const half of halves(failed)) {
        if (isSpent()) {
          givenUp.push({ ...half, error: failed.error });
          continue;
        }
        calls++;
        const inside = await failureOf(half, ask);
        if (inside) await narrow(inside);
      }
      if (alone.length + givenUp.length === foundBefore) givenUp.push(failed);
    }
  };

  const failedBatches: FailedSpan[] = [];
  let rowCount = 0;
  while (rowCount < asking.rowCount && !(rowCount > 0 && isEnough())) {
    const batch = { first: rowCount, count: Math.min(batchRows, asking.rowCount - rowCount) };
    const last = failedBatches.at(-1);
    const failed = last && !mayRisk() ? { ...batch, error: last.error } : await failureOf(batch, ask);
    if (failed) failedBatches.push(failed);
    rowCount += batch.count;
  }
  // Only now, so that a row that ends the model's process does not cost the answers for the batches that are sound.
  for (const failed of failedBatches) await narrow(failed);
  return { rowCount, failures: gather(alone, givenUp) };
}

async function failureOf(span: Span, ask: Asking['ask']): Promise<FailedSpan | undefined> {
  try {
    await ask(span.first, span.count);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return { ...span, error };
    throw error;
  }
}

function halves({ first, count }: Span): readonly Span[] {
  const half = Math.ceil(count / 2);
  return [
    { first, count: half },
    { first: first + half, count: count - half },
  ];
}

function gather(alone: readonly FailedSpan[], givenUp: readonly FailedSpan[]): RowFailures | undefined {
  const [worst] = [...alone, ...givenUp];
  if (!worst) return undefined;
  const rowsOf = (spans: readonly FailedSpan[]): number[] =>
    spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, offset) => first + offset));
  return {
    rows: rowsOf([...alone, ...givenUp]).sort((a, b) => a - b),
    alone: rowsOf(alone),
    message: worst.error.message,
  };
}
