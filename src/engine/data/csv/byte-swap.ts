import type { DecimalMark } from '../spelling.js';

/** How a file separates its fields and spells its numbers. */
export interface CsvMarks {
  /** One ASCII character. */
  readonly separator: string;
  readonly decimal: DecimalMark;
}

/**
 * Lets one reader read all separators: the bytes of the separator and of the decimal comma change places with those of the
 * comma and the point before the reader sees them, and back in the texts that it keeps. Nothing is lost, since each byte
 * has one place; in UTF-8 these bytes are never part of another letter.
 */
export class ByteSwap {
  private readonly places = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  private readonly original = new Map<string, string>();
  private readonly swapped: RegExp;

  constructor({ separator, decimal }: CsvMarks) {
    const cycle = decimal === ',' ? [separator, ',', '.'] : [separator, ','];
    for (const [index, mark] of cycle.entries()) {
      const seenAs = cycle[(index + 1) % cycle.length] ?? mark;
      this.places[mark.charCodeAt(0)] = seenAs.charCodeAt(0);
      this.original.set(seenAs, mark);
    }
    this.swapped = new RegExp(
      `[${cycle.map((mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`).join('')}]`,
      'gu',
    );
  }

  /** A swapped copy. */
  swap(bytes: Uint8Array): Buffer {
    const { places } = this;
    const swapped = Buffer.allocUnsafe(bytes.length);
    for (let at = 0; at < bytes.length; at++) swapped[at] = places[bytes[at] ?? 0] ?? 0;
    return swapped;
  }

  /** A text of swapped bytes as it stands in the file. */
  restore(text: string): string {
    return text.replace(this.swapped, (mark) => this.original.get(mark) ?? mark);
  }
}
