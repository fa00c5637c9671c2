/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
export function codePoints(text: string): string[] {
  return Array.from(text);
}
