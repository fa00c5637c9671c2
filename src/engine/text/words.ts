import { codePointCount } from './code-points.js';

/** A letter with its accents, a digit or `_`; and a blank. */
const wordPattern = /[\p{L}\p{M}\p{N}_]/u;
const blankPattern = /\s/u;

const [unknown, other, word, blank] = [0, 1, 2, 3];
const firstOfPairs = 0x10000;
/** By code point, of those of one unit; found when they are first met. */
const kinds = new Uint8Array(firstOfPairs);

function kindOf(codePoint: number): number {
  const known = kinds[codePoint] ?? unknown;
  if (known !== unknown) return known;
  const letter = String.fromCodePoint(codePoint);
  const kind = wordPattern.test(letter) ? word : blankPattern.test(letter) ? blank : other;
  if (codePoint < firstOfPairs) kinds[codePoint] = kind;
  return kind;
}

/**
 * The words of one text after the other. A text's tokens are words (letters with their accents, digits, `_`), other visible
 * characters one by one, and the blanks between them. Letter by letter and into the same memory, since a pattern takes ten
 * times as long.
 */
export class Words {
  /** Tokens that are no blanks. */
  visibleCount = 0;
  /** Those of them that are long enough. */
  count = 0;
  private starts = new Int32Array(64);
  private ends = new Int32Array(64);

  /** `leastLength`: of a word, in code points. */
  find(text: string, leastLength: number): void {
    this.visibleCount = 0;
    this.count = 0;
    if (text.length > this.starts.length) {
      this.starts = new Int32Array(2 * text.length);
      this.ends = new Int32Array(2 * text.length);
    }
    let start = 0;
    let before = blank;
    for (let at = 0; at < text.length; at++) {
      const first = at;
      let code = text.charCodeAt(at);
      if (isFirstOfPair(code)) {
        code = text.codePointAt(at) ?? code;
        if (code >= firstOfPairs) at++;
      }
      const kind = kindOf(code);
      if (kind === before && kind !== other) continue;
      if (before !== blank) this.add(text, start, first, leastLength);
      start = first;
      before = kind;
    }
    if (before !== blank) this.add(text, start, text.length, leastLength);
  }

  startOf(word: number): number {
    return this.starts[word] ?? 0;
  }

  endOf(word: number): number {
    return this.ends[word] ?? 0;
  }

  private add(text: string, start: number, end: number, leastLength: number): void {
    this.visibleCount++;
    if (!isLongEnough(text, start, end, leastLength)) return;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

/** In code points, of which a text has no more than code units and at least half as many. */
function isLongEnough(text: string, start: number, end: number, least: number): boolean {
  const most = end - start;
  return most >= least && (most >= 2 * least || codePointCount(text, start, end) >= least);
}

function isFirstOfPair(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
