/** `Array.from` takes ten times as long as `split`, which parts the halves of a pair. */
const surrogate = /[\ud800-\udfff]/;

/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
export function codePoints(text: string): string[] {
  return surrogate.test(text) ? Array.from(text) : text.split('');
}

/** How many they are, without a list of them. */
export function codePointCount(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
