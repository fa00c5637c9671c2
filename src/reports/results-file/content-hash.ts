import { createHash } from 'node:crypto';

/**
 * SHA-256 of what a results.json says, whatever its white space: of the file without its cases and this hash itself, then of
 * each case, all as JSON.stringify writes them. It tells a damaged file, not a forged one.
 */
export class ContentHash {
  private readonly hash = createHash('sha256');

  constructor(headText: string) {
    this.hash.update(headText);
  }

  addCase(text: string): void {
    this.hash.update('\n').update(text);
  }

  /** 64 hexadecimal digits. */
  digest(): string {
    return this.hash.digest('hex');
  }
}
