import type { CommentState, CommentWriter } from './comment-mark.js';

/**
 * Whether the existing comment tells of another gate of the same workflow run that did not pass: two legs of a matrix,
 * say, that write under one key. Then one would wipe out what the other has to tell.
 */
export function sharesKey(previous: CommentState, writer: CommentWriter | undefined): boolean {
  const before = previous.writer;
  if (!before || !writer) return false;
  return before.run === writer.run && before.gate !== writer.gate && previous.verdict !== 'passed';
}

/** For the log. */
export const sharedKeyWarning =
  'Another gate of this workflow run, which did not pass, has written its comment under the same key, and there is one comment for each key. Give each gate a comment-key of its own, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';
