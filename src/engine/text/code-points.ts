/** `Array.from` takes ten times as long as `split`, which parts the halves of a pair. */
const surrogate = /[\ud800-\udfff]/;

/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
export function codePoints(text: string): string[] {
  return surrogate.test(text) ? Array.from(text) : text.split('');
}

/** How many they are from `start` to before `end`, without a list of them. */
export function codePointCount(text: string, start = 0, end = text.length): number {
  let count = end - start;
  for (let at = start + 1; at < end; at++)
    if (isHalf(text, at, 0xdc00) && isHalf(text, at - 1, 0xd800)) count--;
  return count;
}

/** Whether a unit is the half of a pair that begins with these bits. */
function isHalf(text: string, at: number, bits: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === bits;
}
