/**
 * Numbers by pairs of whole numbers from 0 to 2³¹ − 1, in flat memory: a Map would hash 50,000 numbers that are no small
 * integers, which takes a quarter of a second.
 */
export class PairTable {
  /** Left, right, value + 1; the last is 0 where there is nothing. */
  private readonly cells: Int32Array;
  private readonly mask: number;

  /** For so many pairs at most. */
  constructor(mostPairs: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, mostPairs) * 2));
    this.mask = slots - 1;
    this.cells = new Int32Array(slots * 3);
  }

  set(left: number, right: number, value: number): void {
    const at = this.slotOf(left, right);
    this.cells[at] = left;
    this.cells[at + 1] = right;
    this.cells[at + 2] = value + 1;
  }

  /** −1 for a pair that is not there. */
  get(left: number, right: number): number {
    return (this.cells[this.slotOf(left, right) + 2] ?? 0) - 1;
  }

  /** Where the pair is, or would be. */
  private slotOf(left: number, right: number): number {
    const { cells, mask } = this;
    // Multipliers of murmur3 (A. Appleby, public domain).
    const mixed = Math.imul(left, 0xcc9e2d51) ^ Math.imul(right, 0x1b873593);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (cells[at + 2] === 0 || (cells[at] === left && cells[at + 1] === right)) return at;
    }
  }
}
