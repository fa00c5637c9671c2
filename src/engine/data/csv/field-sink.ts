/** Takes the fields of one column as they are read. */
export interface FieldSink {
  /** Room for so many rows, told before their fields come. */
  makeRoom(rowCount: number): void;
  /** A field, quotes undone: the bytes from `start` to before `end`. A row may come again from its beginning. */
  add(bytes: Buffer, start: number, end: number, row: number): void;
  /**
   * The same of a field without quotes that starts at `start`; returns where it ends. For sinks that read the bytes of a
   * field anyhow, once is enough.
   */
  scan(bytes: Buffer, start: number, row: number): number;
}

/** For columns and rows that nobody asked for. */
export const noSink: FieldSink = {
  makeRoom: () => undefined,
  add: () => undefined,
  scan: (bytes, start) => endOfField(bytes, start),
};

const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

/** Whether a byte ends a field that has no quotes. */
export function isEnd(byte: number): boolean {
  return byte <= comma && (byte === comma || byte === lineFeed || byte === carriageReturn);
}

/** Where a field without quotes ends: at a comma, a line end, or the end of the bytes. */
export function endOfField(bytes: Buffer, start: number): number {
  const end = bytes.length;
  let at = start;
  while (at < end && !isEnd(bytes[at] ?? 0)) at++;
  return at;
}

/** Takes a field without quotes by finding its end first. */
export function scanThenAdd(sink: FieldSink, bytes: Buffer, start: number, row: number): number {
  const end = endOfField(bytes, start);
  sink.add(bytes, start, end, row);
  return end;
}
