import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';

import { piecesOf } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { isPage, partOf } from './read-headers.js';

export interface PartialFileOptions {
  /** More is not written: it is not the file, and might never end. */
  readonly mostBytes: number;
  /** Whether the whole is checked by a hash, so that its parts may come from anywhere. */
  readonly isChecked: boolean;
  /** Runs what writes to the disk, and tells its errors apart. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
  readonly onProgress: (writtenBytes: number) => void;
}

/** What has come of a download, in a file: where the connection was cut, the next answer goes on behind it. */
export class PartialFile {
  private reported: number;
  /** What tells that the rest is of the same content (RFC 9110, 13.1.5). */
  private etag: string | undefined;

  private constructor(
    private readonly handle: FileHandle,
    private written: number,
    private readonly options: PartialFileOptions,
  ) {
    this.reported = written;
  }

  /** What is there already is the beginning, unless it is too long for that. */
  static async open(path: string, options: PartialFileOptions): Promise<PartialFile> {
    const handle = await options.guard(() => open(path, 'a+'));
    const file = new PartialFile(handle, (await handle.stat()).size, options);
    if (file.written > options.mostBytes) await file.restart();
    return file;
  }

  get writtenBytes(): number {
    return this.written;
  }

  /** Of the next request. */
  headers(): Readonly<Record<string, string>> {
    if (this.written === 0) return {};
    const range = `bytes=${this.written}-`;
    if (this.options.isChecked) return { range };
    return this.etag === undefined ? {} : { range, 'if-range': this.etag };
  }

  /** Whether more was written since it was last asked. */
  hasProgress(): boolean {
    const isMore = this.written > this.reported;
    this.reported = this.written;
    return isMore;
  }

  /**
   * Writes an answer of status 200 or 206, or starts anew after one of 416. Throws ExchangeFault for a web page, another
   * part than the next one, and an answer that ends too early.
   */
  async take(message: IncomingMessage, onPiece: () => void): Promise<void> {
    const { options } = this;
    const { headers, statusCode } = message;
    if (statusCode === 416) await this.refuse(message, 'got no more of the file');
    if (isPage(headers)) {
      message.destroy();
      throw new ExchangeFault('not-http', 'got a web page instead of the file');
    }
    const { start, wholeBytes } = partOf(message);
    const isOther = start > 0 && !options.isChecked && headers.etag !== this.etag;
    if (isOther) await this.refuse(message, 'got part of another version of the file');
    if (start !== this.written) await this.restart();
    if (start !== 0 && start !== this.written)
      await this.refuse(message, 'got another part of the file than it asked for');
    if (start === 0) this.etag = strongTag(headers.etag);
    for await (const piece of piecesOf(message)) {
      onPiece();
      if (this.written > options.mostBytes) return;
      await options.guard(() => this.handle.appendFile(piece));
      this.written += piece.length;
      options.onProgress(this.written);
    }
    if (wholeBytes !== undefined && this.written < wholeBytes) {
      throw new ExchangeFault('cut-off', `got an answer that was cut off after ${this.written} bytes`);
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async restart(): Promise<void> {
    await this.options.guard(() => this.handle.truncate(0));
    this.written = 0;
    this.etag = undefined;
  }

  /** Has the next request ask for all of it. */
  private async refuse(message: IncomingMessage, why: string): Promise<never> {
    message.destroy();
    await this.restart();
    throw new ExchangeFault('cut-off', why);
  }
}

/** A weak one says only that two versions mean the same. */
function strongTag(etag: string | undefined): string | undefined {
  return etag?.startsWith('"') ? etag : undefined;
}
