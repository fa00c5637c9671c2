import type { CommentState, CommentWriter } from './comment-mark.js';

/** Whether the comment that stands there was written by another gate of the same workflow run: by another leg of a matrix, say. */
export function isOfOtherLeg(there: CommentState, writer: CommentWriter | undefined): boolean {
  const before = there.writer;
  return before !== undefined && before.run === writer?.run && before.gate !== writer.gate;
}

/** Whether it tells of one that did not pass, too: then one would wipe out what the other has to tell. */
export function sharesKey(there: CommentState, writer: CommentWriter | undefined): boolean {
  return isOfOtherLeg(there, writer) && there.verdict !== 'passed';
}

/** For the log. */
export const sharedKeyWarning =
  'Another gate of this workflow run, which did not pass, has written its comment under the same key, and there is one comment for each key. Give each gate a comment-key of its own, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';
