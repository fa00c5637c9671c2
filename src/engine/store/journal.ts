import { constants, open, type FileHandle } from 'node:fs/promises';
import { errorMessage } from '../data/describe-error.js';
import { headingLine, readLines, toLine } from './journal-lines.js';
import { StoreError } from './store-error.js';

/**
 * A file that only grows: a line for all entries of a moment, in JSON after its checksum, so that after a crash they are
 * there together or not at all. A line is written when the one before it is safe on the disk; only the last can be torn.
 */
export class Journal {
  /** Entries that are not on the disk yet, oldest first. */
  private readonly waiting: string[] = [];
  private appended = 0;
  private kept = 0;
  private writing: Promise<void> | undefined;

  private constructor(
    private readonly file: FileHandle,
    private length: number,
  ) {}

  /**
   * Opens the journal there, or a new one. A line that a crash has torn is cut off. Throws StoreError when it is damaged in
   * its midst or can't be opened.
   */
  static async open(
    path: string,
  ): Promise<{ readonly journal: Journal; readonly entries: readonly unknown[] }> {
    // Not for appending: a line that could not be written whole is written again in its place.
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600).catch((error: unknown) => {
      throw new StoreError(`${path} can't be opened: ${errorMessage(error)}`);
    });
    try {
      const { entries, length } = readLines(await file.readFile(), path);
      await file.truncate(length);
      const journal = new Journal(file, length);
      if (length === 0) await journal.write(headingLine());
      return { journal, entries };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Remembers an entry; it is written together with all others of this moment. */
  append(entry: unknown): void {
    this.waiting.push(JSON.stringify(entry));
    this.appended++;
    // Whoever needs to know whether it is kept asks `synced`.
    queueMicrotask(() => void this.synced().catch(() => undefined));
  }

  /**
   * Resolves as soon as all that was appended before is safe on the disk. Rejects with StoreError when it can't be, such as
   * on a full one; nothing is given up, and the next call tries again.
   */
  async synced(): Promise<void> {
    const end = this.appended;
    while (this.kept < end)
      await (this.writing ??= this.writeWaiting().finally(() => (this.writing = undefined)));
  }

  /** Rejects with StoreError when something could not be written. */
  async close(): Promise<void> {
    try {
      await this.synced();
    } finally {
      await this.file.close();
    }
  }

  private async writeWaiting(): Promise<void> {
    const entries = [...this.waiting];
    await this.write(toLine(entries));
    this.waiting.splice(0, entries.length);
    this.kept += entries.length;
  }

  private async write(line: Buffer): Promise<void> {
    try {
      for (let done = 0; done < line.length;) {
        const { bytesWritten } = await this.file.write(line, done, line.length - done, this.length + done);
        done += bytesWritten;
      }
      await this.file.datasync();
    } catch (error) {
      throw new StoreError(`what was changed could not be kept: ${errorMessage(error)}`);
    }
    this.length += line.length;
  }
}
