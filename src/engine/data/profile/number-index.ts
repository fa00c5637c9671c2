const firstSlots = 256;

/**
 * Numbers doubles from 0 in order of appearance: a hash table over typed arrays, so that there may be any number of them,
 * and a million take a few hundredths of a second. 0 and −0 are one.
 */
export class NumberIndex {
  size = 0;
  private slots = new Int32Array(firstSlots).fill(-1);
  private numbers = new Float64Array(firstSlots / 2);
  private readonly bits = new Int32Array(2);
  private readonly double = new Float64Array(this.bits.buffer);

  /** The code of a number that is not NaN, a new one for a number that is new. */
  codeOf(value: number): number {
    const mask = this.slots.length - 1;
    let slot = this.hash(value) & mask;
    for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
      if (this.numbers[code] === value) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.size++;
    this.slots[slot] = code;
    this.numbers[code] = value;
    if (this.size === this.numbers.length) this.grow();
    return code;
  }

  /** The numbers by their codes. */
  get values(): Float64Array {
    return this.numbers.subarray(0, this.size);
  }

  private hash(value: number): number {
    this.double[0] = value + 0;
    const mixed = Math.imul((this.bits[0] ?? 0) ^ Math.imul(this.bits[1] ?? 0, 0x85ebca6b), 0xc2b2ae35);
    return mixed ^ (mixed >>> 15);
  }

  private grow(): void {
    const numbers = new Float64Array(2 * this.size);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const slots = new Int32Array(4 * this.size).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = this.hash(numbers[code] ?? NaN) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }
}
