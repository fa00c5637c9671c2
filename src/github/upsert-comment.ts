import { GitHubError, type Account, type GitHubApi, type IssueComment } from './github-api.js';

/** The comments of a gate: of one author, starting with one marker. */
export interface CommentPlace {
  readonly pullNumber: number;
  readonly marker: string;
  readonly author: Account;
}

const maxRounds = 4;

/** Those of `comments` that stand in this place. Others may quote the marker, so the author and the start count. */
export function commentsAt(
  { marker, author }: CommentPlace,
  comments: readonly IssueComment[],
): readonly IssueComment[] {
  return comments.filter((comment) => comment.body.startsWith(marker) && isBy(author, comment));
}

/**
 * Brings the place to exactly one comment, with the composed text: the oldest is kept and changed in place, others are removed.
 * After a creation the list is looked at again, so two jobs that create at the same time end with one comment, and
 * with the text of the one that wrote last. `comments`: the list as it was seen before. `compose`: the text, given the one
 * that stands there at the moment. Throws GitHubError.
 */
export async function upsertComment(
  api: GitHubApi,
  place: CommentPlace,
  compose: (there: string | undefined) => string,
  comments: readonly IssueComment[],
): Promise<'created' | 'updated' | 'unchanged'> {
  let author = place.author;
  let created: IssueComment | undefined;
  let seen = comments;
  for (let round = 1; ; round++) {
    const isLast = round === maxRounds;
    const found = commentsAt({ ...place, author }, seen);
    // A list may be a moment behind.
    const all = created && !found.some(({ id }) => id === created?.id) ? [...found, created] : found;
    const [kept, ...others] = [...all].sort((a, b) => a.id - b.id);
    const body = compose(kept?.body);
    try {
      if (!kept) {
        created = await api.createComment(place.pullNumber, body);
        author = created.author ?? author;
      } else {
        const isUnchanged = kept.body === body;
        if (!isUnchanged) await api.updateComment(kept.id, body);
        for (const other of others) await remove(api, other.id);
        if (kept.id === created?.id) return 'created';
        return isUnchanged && !created ? 'unchanged' : 'updated';
      }
    } catch (error) {
      // Somebody removed the kept comment meanwhile, or nobody knows whether the new one was made.
      if (isLast || !(error instanceof GitHubError) || !isWorthALook(error, kept)) throw error;
      created = created?.id === kept?.id ? undefined : created;
    }
    seen = await api.listComments(place.pullNumber);
  }
}

function isWorthALook({ status }: GitHubError, kept: IssueComment | undefined): boolean {
  return kept ? status === 404 : status === undefined || status >= 500;
}

async function remove(api: GitHubApi, commentId: number): Promise<void> {
  try {
    await api.deleteComment(commentId);
  } catch (error) {
    // Another job was faster.
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
  }
}

function isBy(author: Account, comment: IssueComment): boolean {
  if (!comment.author) return false;
  return author.id === undefined ? comment.author.login === author.login : comment.author.id === author.id;
}
