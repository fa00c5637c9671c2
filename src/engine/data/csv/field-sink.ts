import type { FieldBlock } from './field-block.js';

/** Takes the fields of one column as they are read. */
export interface FieldSink {
  /** Room for so many rows, told before their fields come. */
  makeRoom(rowCount: number): void;
  /** The fields of a column of the block, by its place from 0, as those of the rows from `row` on. */
  take(block: FieldBlock, column: number, row: number): void;
}

/** For columns that nobody asked for. */
export const noSink: FieldSink = { makeRoom: () => undefined, take: () => undefined };
