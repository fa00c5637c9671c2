import type { Codes } from './codes.js';

/** How often each code from 0 to before `wordCount` occurs; −1 is not counted. */
export function countCodes(codes: Codes, wordCount: number): Int32Array {
  const counts = new Int32Array(wordCount);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
