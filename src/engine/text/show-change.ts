import { codePoints } from './code-points.js';

/** How much of each text is shown, in characters. */
const maxCharacters = 198;
/** How many of them come before the first difference. */
const lead = 60;

/**
 * Both texts cut to the part around their first difference, with `…` where something is left out; whole when short.
 * By code points, so that no character is split.
 */
export function showChange(before: string, after: string): readonly [before: string, after: string] {
  const [original, changed] = [codePoints(before), codePoints(after)];
  const longest = Math.max(original.length, changed.length);
  const start = longest <= maxCharacters ? 0 : Math.max(0, firstDifference(original, changed) - lead);
  return [excerpt(original, start), excerpt(changed, start)];
}

/** Their common length when one continues the other, 0 when they are the same. */
function firstDifference(original: readonly string[], changed: readonly string[]): number {
  const position = original.findIndex((character, i) => character !== changed[i]);
  if (position >= 0) return position;
  return original.length === changed.length ? 0 : original.length;
}

function excerpt(characters: readonly string[], start: number): string {
  const end = start + maxCharacters;
  const shown = characters.slice(start, end).join('');
  return `${start > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`;
}
