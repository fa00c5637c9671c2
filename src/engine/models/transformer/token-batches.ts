import type { EncodedTexts } from '../../tokens/encode-texts.js';
import type { TokenInput, TokenInputName } from './token-inputs.js';
import type { Feed } from '../onnx/run-session.js';

/** At once, padding included: more are no faster (bench/tokens.mjs). A single row may be longer. */
const mostTokens = 256;
/** Of them, how many may be padding. */
const mostPadding = 0.125;

/** Rows of about the same length, filled up to the longest of them. */
export interface TokenBatch {
  /** Indices of the rows. */
  readonly rows: readonly number[];
  readonly width: number;
}

/** Puts rows together by their lengths, so that little is filled up; `fixedWidth`: to this length, whatever they have. */
export function toBatches(
  encoded: readonly EncodedTexts[],
  {
    fixedRows,
    fixedTokens,
  }: { readonly fixedRows?: number | undefined; readonly fixedTokens?: number | undefined },
): readonly TokenBatch[] {
  const lengthOf = (row: number): number => fixedTokens ?? encoded[row]?.ids.length ?? 0;
  const byLength = encoded.map((_, row) => row).sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  const batches: { rows: number[]; width: number }[] = [];
  let filled = 0;
  for (const row of byLength) {
    const width = lengthOf(row);
    const last = batches.at(-1);
    const size = ((last?.rows.length ?? 0) + 1) * width;
    // Where the number of rows is fixed, those that are missing cost as much.
    const isTooMuch =
      fixedRows === undefined && (size > mostTokens || size - filled - width > mostPadding * size);
    if (!last || isTooMuch || last.rows.length === fixedRows) {
      batches.push({ rows: [row], width });
      filled = width;
    } else {
      last.rows.push(row);
      last.width = width;
      filled += width;
    }
  }
  return batches;
}

/** With the last row again and again up to so many: what is said of the copies is left out. */
export function fillUp({ rows, width }: TokenBatch, fixedRows = rows.length): TokenBatch {
  const copies = new Array<number>(Math.max(0, fixedRows - rows.length)).fill(rows.at(-1) ?? 0);
  return { rows: [...rows, ...copies], width };
}

export interface BatchRules {
  readonly paddingId: number;
  /** Whether the types tell texts apart; else they are all 0. */
  readonly hasSegments: boolean;
}

/** What the inputs of the graph are filled with for a batch. */
export function toFeeds(
  { rows, width }: TokenBatch,
  encoded: readonly EncodedTexts[],
  inputs: readonly TokenInput[],
  { paddingId, hasSegments }: BatchRules,
): readonly Feed[] {
  const shape = [rows.length, width];
  const valueOf: Record<TokenInputName, (texts: EncodedTexts | undefined, index: number) => number> = {
    input_ids: (texts, index) => texts?.ids[index] ?? paddingId,
    attention_mask: (texts, index) => (index < (texts?.ids.length ?? 0) ? 1 : 0),
    token_type_ids: (texts, index) => (hasSegments ? (texts?.types[index] ?? 0) : 0),
  };
  return inputs.map(({ name, type }) => {
    const data = new Int32Array(rows.length * width);
    for (const [place, row] of rows.entries()) {
      for (let index = 0; index < width; index++) {
        data[place * width + index] = valueOf[name](encoded[row], index);
      }
    }
    return { name, type, shape, data: type === 'int32' ? data : BigInt64Array.from(data, BigInt) };
  });
}
