const slotCount = 4096;

/**
 * Hands out pieces of a text, the same string again for a piece seen lately. Columns repeat themselves: this saves most
 * of the memory of a table, and with it most of the time to read one.
 */
export class TextPool {
  private readonly slots = new Array<string>(slotCount).fill('');

  /** `text.slice(start, end)`. `hash`: any number that depends on the characters of the piece alone. */
  take(text: string, start: number, end: number, hash: number): string {
    const slot = hash & (slotCount - 1);
    const known = this.slots[slot] ?? '';
    if (known.length === end - start && text.startsWith(known, start)) return known;
    return (this.slots[slot] = text.slice(start, end));
  }
}
