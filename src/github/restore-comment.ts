import type { Clock } from '../domain/world.js';
import { readCommentState, type CommentWriter } from './comment-mark.js';
import type { GitHubApi } from './github-api.js';
import { isOfOtherLeg } from './shares-key.js';
import { commentsAt, upsertComment, type CommentPlace } from './upsert-comment.js';

/** Longer than a job takes from its look at the comments to the end of its write. */
const writingMs = 2_000;
const maxLooks = 3;

export interface WrittenComment {
  readonly api: GitHubApi;
  readonly place: CommentPlace;
  readonly body: string;
  readonly writer: CommentWriter;
  readonly clock: Pick<Clock, 'sleep'>;
}

/**
 * Looks again at a comment that tells what did not pass. Another leg of the run that passed may have looked before it was
 * written and have written after it: GitHub has no write that asks what it replaces. Then it is written anew. Throws
 * GitHubError.
 */
export async function restoreComment({ api, place, body, writer, clock }: WrittenComment): Promise<void> {
  for (let look = 0; look < maxLooks; look++) {
    await clock.sleep(writingMs);
    const comments = await api.listComments(place.pullNumber);
    const [there] = commentsAt(place, comments);
    const state = there && readCommentState(there.body);
    if (state?.verdict !== 'passed' || !isOfOtherLeg(state, writer)) return;
    await upsertComment(api, place, body, comments, () => false);
  }
}
