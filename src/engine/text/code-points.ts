/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
export function codePoints(text: string): string[] {
  return Array.from(text);
}

/** How many they are, without a list of them. */
export function codePointCount(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
