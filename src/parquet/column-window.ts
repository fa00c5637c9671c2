import type { RandomAccess } from './random-access.js';

const windowBytes = 1024 * 1024;

/** A piece of the file is kept, since pages are small and stand one behind the other. */
export class ColumnWindow {
  private bytes: Uint8Array = new Uint8Array(0);
  private start = 0;

  constructor(
    private readonly file: RandomAccess,
    private readonly end: number,
  ) {}

  /** Fewer bytes where the column ends before. */
  async read(from: number, length: number): Promise<Uint8Array> {
    const wanted = Math.min(length, this.end - from);
    if (from < this.start || from + wanted > this.start + this.bytes.length) {
      this.bytes = await this.file.read(from, Math.min(this.end - from, Math.max(wanted, windowBytes)));
      this.start = from;
    }
    return this.bytes.subarray(from - this.start, from - this.start + wanted);
  }
}
