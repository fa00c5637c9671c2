import type { CommentState } from './comment-mark.js';
import { ofOtherLegs, readSections, writeSections, type CommentSection } from './comment-sections.js';

/** What a gate has to say. */
export interface OwnSection {
  readonly state: CommentState;
  /** Its text, in this many UTF-16 units at most. */
  readonly render: (limitCharacters: number) => string;
  /** Of the whole comment. */
  readonly mostCharacters: number;
}

/** More legs than that find no room: each would have a line or two. */
const mostSections = 20;

/**
 * The comment that tells of this gate and of the other gates of the same workflow run that did not pass. One that passes
 * takes no failure back and adds nothing to it. `there`: what stands there now. The order of the sections hangs on the
 * gates alone, not on which of them ends first.
 */
export function besideOtherLegs(key: string, own: OwnSection, there: string | undefined): string {
  const { state, render, mostCharacters } = own;
  const failed = failedLegs(there, state);
  const isFull = failed.length >= mostSections;
  if (failed.length > 0 && (state.verdict === 'passed' || isFull)) return writeSections(key, failed);

  const all = [{ state, text: '' }, ...failed];
  const marksLength = writeSections(
    key,
    all.map((section) => ({ ...section, text: '' })),
  ).length;
  // GitHub counts characters; counted in UTF-16 units, as here, a text is never shorter.
  const room = mostCharacters - marksLength;
  const carried = failed.map((section) => shorten(section, Math.floor(room / all.length)));
  const taken = carried.reduce((sum, { text }) => sum + text.length, 0);
  return writeSections(key, [{ state, text: render(room - taken) }, ...carried].sort(byGate));
}

/** The other gates of its run that did not pass, as the comment tells them. */
export function failedLegs(there: string | undefined, { writer }: CommentState): readonly CommentSection[] {
  const others = ofOtherLegs(readSections(there ?? ''), writer);
  return others.filter(({ state }) => state.verdict !== 'passed');
}

/** The whole text, else its heading, and the reason and the counts where they stand in one paragraph. */
function shorten(section: CommentSection, room: number): CommentSection {
  if (section.text.length <= room) return section;
  const [heading = '', reason = ''] = section.text.split('\n\n', 2);
  const brief = reason.startsWith('<p>') ? `${heading}\n\n${reason}\n` : `${heading}\n`;
  return { ...section, text: [brief, `${heading}\n`].find((text) => text.length <= room) ?? '' };
}

function byGate(a: CommentSection, b: CommentSection): number {
  const [gateA = '', gateB = ''] = [a.state.writer?.gate, b.state.writer?.gate];
  return gateA < gateB ? -1 : Number(gateA > gateB);
}
