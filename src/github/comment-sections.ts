import {
  commentMarker,
  readStateMark,
  stateMark,
  type CommentState,
  type CommentWriter,
} from './comment-mark.js';

/** What one gate tells. A comment has one, and more where gates of one workflow run share a key and do not pass. */
export interface CommentSection {
  readonly state: CommentState;
  readonly text: string;
}

// Foreign text never has a line like it: its angle brackets are escaped.
const between = '\n---\n\n';
const nextSection = new RegExp(`${between}(?=<!-- model-gate-state:)`);

export function writeSections(key: string, sections: readonly CommentSection[]): string {
  const texts = sections.map(({ state, text }) => `${stateMark(state)}\n${text}`);
  return `${commentMarker(key)}\n${texts.join(between)}`;
}

/** None when somebody has changed the hidden line at the top. */
export function readSections(body: string): readonly CommentSection[] {
  const [, ...lines] = body.replaceAll('\r\n', '\n').split('\n');
  const sections = lines
    .join('\n')
    .split(nextSection)
    .map((section) => {
      const end = `${section}\n`.indexOf('\n');
      return { state: readStateMark(section.slice(0, end)), text: section.slice(end + 1) };
    });
  return sections[0]?.state === undefined ? [] : sections.filter(isKnown);
}

function isKnown(section: {
  readonly state: CommentState | undefined;
  readonly text: string;
}): section is CommentSection {
  return section.state !== undefined;
}

/** Those that other gates of the same workflow run wrote: other legs of a matrix, say. */
export function ofOtherLegs(
  sections: readonly CommentSection[],
  writer: CommentWriter | undefined,
): readonly CommentSection[] {
  return sections.filter(({ state }) => {
    const there = state.writer;
    return there !== undefined && there.run === writer?.run && there.gate !== writer.gate;
  });
}

/** The section of this gate, of this run or of one before it. */
export function ofGate(
  sections: readonly CommentSection[],
  writer: CommentWriter | undefined,
): CommentSection | undefined {
  return sections.find(({ state }) => state.writer !== undefined && state.writer.gate === writer?.gate);
}
