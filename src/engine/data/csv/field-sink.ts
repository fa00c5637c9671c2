/** Takes the fields of one column as they are read. */
export interface FieldSink {
  /** Room for so many rows, told before their fields come. */
  makeRoom(rowCount: number): void;
  /** A field, quotes undone: the bytes from `start` to before `end`. A row may come again from its beginning. */
  add(bytes: Buffer, start: number, end: number, row: number): void;
}

/** For columns and rows that nobody asked for. */
export const noSink: FieldSink = { makeRoom: () => undefined, add: () => undefined };
