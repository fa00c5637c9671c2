/** True and false as CSV has them. */
export const flagSpellings: ReadonlyMap<string, boolean> = new Map([
  ['True', true],
  ['TRUE', true],
  ['true', true],
  ['False', false],
  ['FALSE', false],
  ['false', false],
]);

/** The hash that a Map needs of a text takes longer than to see how long it is. */
const longestFlag = 5;

/** Whether a text is true or false as CSV has it. */
export function isFlagSpelling(text: string): boolean {
  return text.length <= longestFlag && flagSpellings.has(text);
}
