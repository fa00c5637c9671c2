import { m } from '../../../domain/measures/index.js';
import { codePointCount, codePoints } from '../../text/code-points.js';
import { record } from '../../contract/case-result.js';
import { greaterShare } from '../rating/effect.js';
import { type Damage, type PresentText, textInputTest } from './text-input-test.js';

const shownCharacters = 60;
/** Nobody cuts texts shorter than this, and short ones have few lengths to differ by. */
export const leastLimit = 20;
/** What is cut stands out: it is this many times as frequent as any of the lengths just below. */
export const standsOut = 2;
export const lengthsBelow = 5;

/**
 * What is cut at a limit has the limit for its length. Looked at is each length, in characters, of the longer half of
 * the evaluation texts that stands out among them and beyond which fewer of them lie than in the reference: how much
 * more often texts are just as long as there. A limit that the reference data have as well is no finding. A warning beyond 0.02 of the texts, an alert
 * beyond 0.1: by nature far fewer are of any one length near the longest.
 */
export const textTruncation = textInputTest({
  key: 'text_truncation',
  title: 'Text Truncation',
  description:
    'Finds a length that far more texts have than in the reference data and few exceed; catches texts cut at a limit.',
  thresholds: [0.02, 0.1],
  measure: (reference, evaluation) => {
    const [there, here] = [byLength(reference), byLength(evaluation)];
    const lengthsThere = [...there.keys()].sort((a, b) => b - a);
    const damages: Damage[] = [];
    let [longerHere, longerThere, next] = [0, 0, 0];
    for (const length of [...here.keys()].sort((a, b) => b - a)) {
      if (longerHere > evaluation.length / 2 || length < leastLimit) break;
      for (; (lengthsThere[next] ?? 0) > length; next++)
        longerThere += there.get(lengthsThere[next] ?? 0)?.length ?? 0;
      const damaged = here.get(length) ?? [];
      const isExceededLess = longerHere / evaluation.length < longerThere / reference.length;
      if (isExceededLess && isSpike(here, length)) {
        damages.push(toDamage(length, damaged, evaluation.length, there.get(length) ?? [], reference.length));
      }
      longerHere += damaged.length;
    }
    return damages.length > 0 ? damages : [toDamage(0, [], evaluation.length, [], reference.length)];
  },
  excerpt: (text) => {
    const characters = codePoints(text);
    const start = Math.max(0, characters.length - shownCharacters);
    return `${start > 0 ? '…' : ''}${characters.slice(start).join('')}`;
  },
});

function isSpike(groups: ReadonlyMap<number, readonly PresentText[]>, length: number): boolean {
  const count = groups.get(length)?.length ?? 0;
  for (let below = length - lengthsBelow; below < length; below++) {
    if (count < standsOut * (groups.get(below)?.length ?? 0)) return false;
  }
  return true;
}

/** `length`: 0 for none that could be a limit. */
function toDamage(
  length: number,
  here: readonly PresentText[],
  totalHere: number,
  there: readonly PresentText[],
  totalThere: number,
): Damage {
  const effect = greaterShare(
    { successes: here.length, total: totalHere },
    { successes: there.length, total: totalThere },
  );
  return {
    effect,
    damaged: here,
    measurements: [
      record(m.excessOfTextsOfOneLength, effect.point),
      record(m.shareOfFailingRows, here.length / totalHere),
      record(m.referenceShareOfFailingRows, there.length / totalThere),
      ...(length > 0 ? [record(m.lengthInCharacters, length)] : []),
    ],
  };
}

function byLength(all: readonly PresentText[]): Map<number, PresentText[]> {
  const groups = new Map<number, PresentText[]>();
  for (const one of all) {
    const length = codePointCount(one.text);
    const group = groups.get(length);
    if (group) group.push(one);
    else groups.set(length, [one]);
  }
  return groups;
}
