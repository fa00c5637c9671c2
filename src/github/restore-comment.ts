import type { Clock } from '../domain/world.js';
import type { CommentWriter } from './comment-mark.js';
import { ofGate, ofOtherLegs, readSections } from './comment-sections.js';
import type { GitHubApi } from './github-api.js';
import { commentsAt, upsertComment, type CommentPlace } from './upsert-comment.js';

/** Longer than a job takes from its look at the comments to the end of its write. */
const writingMs = 2_000;
const maxLooks = 3;

export interface WrittenComment {
  readonly api: GitHubApi;
  readonly place: CommentPlace;
  readonly compose: (there: string | undefined) => string;
  readonly writer: CommentWriter;
  readonly clock: Pick<Clock, 'sleep'>;
}

/**
 * Looks again at a comment that tells what did not pass. Another leg of the run may have looked before it was written and
 * have written after it: GitHub has no write that asks what it replaces. Then it is told anew. Throws GitHubError.
 */
export async function restoreComment({ api, place, compose, writer, clock }: WrittenComment): Promise<void> {
  for (let look = 0; look < maxLooks; look++) {
    await clock.sleep(writingMs);
    const comments = await api.listComments(place.pullNumber);
    const [there] = commentsAt(place, comments);
    const sections = readSections(there?.body ?? '');
    if (ofGate(sections, writer) || ofOtherLegs(sections, writer).length === 0) return;
    await upsertComment(api, place, compose, comments);
  }
}
