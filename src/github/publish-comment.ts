import type { Outcome } from '../domain/outcome.js';
import type { CommentWhen } from '../domain/vocabulary.js';
import type { Clock, Log } from '../domain/world.js';
import {
  commentLimitCharacters,
  defaultCommentLength,
  renderComment,
  renderPassingNote,
  type CommentLinks,
} from '../reports/markdown/comment.js';
import { chooseComment } from './choose-comment.js';
import {
  commentMarker,
  markComment,
  readCommentState,
  shortHash,
  type CommentState,
  type CommentWriter,
} from './comment-mark.js';
import { findPullRequest } from './find-pull-request.js';
import type { Account, GitHubApi } from './github-api.js';
import { restoreComment } from './restore-comment.js';
import { sharedKeyWarning, sharesKey } from './shares-key.js';
import { commentsAt, upsertComment } from './upsert-comment.js';
import type { WorkflowEvent } from './workflow-event.js';

export type CommentResult = 'created' | 'updated' | 'unchanged' | 'skipped';

export interface CommentSettings {
  readonly when: CommentWhen;
  /** Tells apart several gates on one pull request. */
  readonly key: string;
  /** Tells it from other gates of the workflow run that were given the same key; `undefined` where nobody knows. */
  readonly subject: string | undefined;
}

export interface CommentJob {
  readonly outcome: Outcome;
  readonly settings: CommentSettings;
  readonly event: WorkflowEvent;
  readonly api: GitHubApi;
  readonly links: CommentLinks;
  readonly log: Log;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** The token of a workflow, should GitHub not say whose it is. */
const workflowAccount: Account = { id: undefined, login: 'github-actions[bot]' };

/** Brings the gate's one comment on the pull request up to date. Throws GitHubError when GitHub refuses. */
export async function publishComment({
  outcome,
  settings,
  event,
  api,
  links,
  log,
  clock,
}: CommentJob): Promise<CommentResult> {
  if (settings.when === 'never') return 'skipped';
  const pullNumber = await findPullRequest(event, api);
  if (pullNumber === undefined) {
    log.info('No single pull request belongs to this run, so no comment is written.');
    return 'skipped';
  }
  const marker = commentMarker(settings.key);
  const place = { pullNumber, marker, author: (await api.viewer()) ?? workflowAccount };
  const comments = await api.listComments(pullNumber);
  const [existing] = commentsAt(place, comments);
  const previous = existing ? readCommentState(existing.body) : 'none';
  const state = chooseComment(settings.when, outcome, previous);
  if (!state) return existing ? 'unchanged' : 'skipped';
  const writer = writerOf(settings, event);

  const mark = markComment(settings.key, { ...state, writer });
  // GitHub counts characters; counted in UTF-16 units, as here, a text is never shorter.
  const wanted = outcome.asked?.report.commentLength ?? defaultCommentLength;
  const limitCharacters = Math.min(commentLimitCharacters, wanted) - mark.length;
  const text =
    state.form === 'note'
      ? renderPassingNote(outcome, links)
      : renderComment(outcome, { limitCharacters, links });
  const body = mark + text;
  const stays = staysBefore({ ...state, writer }, log);
  const result = await upsertComment(api, place, body, comments, stays);
  if (result === 'stayed') return 'unchanged';
  if (result !== 'unchanged' && state.verdict !== 'passed' && writer) {
    await restoreComment({ api, place, body, writer, clock });
  }
  return result;
}

/** Whether what stands there may not be replaced by such a state, asked of each text that would be. Warns of a shared key once. */
function staysBefore({ verdict, writer }: CommentState, log: Log): (there: string) => boolean {
  let isTold = false;
  return (there) => {
    const known = readCommentState(there);
    if (!known || !sharesKey(known, writer)) return false;
    if (!isTold) log.warning(sharedKeyWarning);
    isTold = true;
    return verdict === 'passed';
  };
}

function writerOf(
  { subject }: CommentSettings,
  { runUrl }: Pick<WorkflowEvent, 'runUrl'>,
): CommentWriter | undefined {
  if (subject === undefined || runUrl === undefined) return undefined;
  return { run: shortHash(runUrl), gate: shortHash(subject) };
}
