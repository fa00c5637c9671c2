import { type Cell, columnOf, type Table } from '../../../src/engine/data/table.js';
import type { Encoder } from './encode-rows.js';

export interface WordFolding {
  readonly foldsCase: boolean;
  readonly foldsAccents: boolean;
}

const leastWordRows = 3;

/** Learns the words of a text column: one column per word that occurs in some texts, 1 where a text has it. */
export function fitWords(training: Table, column: string, folding: WordFolding): Encoder {
  const counts = new Map<string, number>();
  for (const cell of columnOf(training, column)) {
    for (const word of wordsOf(cell, folding)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(([, count]) => count >= leastWordRows).map(([word]) => word);
  const places = new Map(words.sort().map((word, place) => [word, place]));
  const width = places.size;
  return (table) => {
    const values = new Float64Array(table.rowCount * width);
    for (const [row, cell] of columnOf(table, column).entries()) {
      for (const word of wordsOf(cell, folding)) {
        const place = places.get(word);
        if (place !== undefined) values[row * width + place] = 1;
      }
    }
    return { rowCount: table.rowCount, width, values };
  };
}

/** Each word of a text once. */
export function wordsOf(cell: Cell, { foldsCase, foldsAccents }: WordFolding): ReadonlySet<string> {
  let text = String(cell ?? '');
  if (foldsCase) text = text.toLowerCase();
  if (foldsAccents) text = text.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set(text.normalize('NFC').match(/[\p{L}\p{N}']+/gu));
}
