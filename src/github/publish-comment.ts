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
import { besideOtherLegs, failedLegs } from './beside-other-legs.js';
import { chooseComment } from './choose-comment.js';
import { commentMarker, shortHash, type CommentState, type CommentWriter } from './comment-mark.js';
import { ofGate, ofOtherLegs, readSections } from './comment-sections.js';
import { findPullRequest } from './find-pull-request.js';
import type { Account, GitHubApi } from './github-api.js';
import { restoreComment } from './restore-comment.js';
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

/** For the log. */
const sharedKeyAdvice =
  'Another gate of this workflow run, which did not pass, writes its comment under the same key: one comment tells of all that did not pass. For a comment of its own give each gate a comment-key, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';

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
  const writer = writerOf(settings, event);
  const previous = existing ? previousState(existing.body, outcome, writer) : 'none';
  const chosen = chooseComment(settings.when, outcome, previous);
  if (!chosen) return existing ? 'unchanged' : 'skipped';

  const state = { ...chosen, writer };
  const wanted = outcome.asked?.report.commentLength ?? defaultCommentLength;
  const mostCharacters = Math.min(commentLimitCharacters, wanted);
  const render = (limitCharacters: number): string =>
    state.form === 'note'
      ? renderPassingNote(outcome, links)
      : renderComment(outcome, { limitCharacters, links });
  let isTold = false;
  const compose = (there: string | undefined): string => {
    if (!isTold && failedLegs(there, state).length > 0) {
      log.info(sharedKeyAdvice);
      isTold = true;
    }
    return besideOtherLegs(settings.key, { state, render, mostCharacters }, there);
  };
  const result = await upsertComment(api, place, compose, comments);
  if (result !== 'unchanged' && state.verdict !== 'passed' && writer) {
    await restoreComment({ api, place, compose, writer, clock });
  }
  return result;
}

/**
 * What the comment said of this gate, else of whichever wrote it. That another leg of this run fails in the same way is no
 * reason to leave this one out.
 */
function previousState(
  body: string,
  { verdict }: Outcome,
  writer: CommentWriter | undefined,
): CommentState | undefined {
  const sections = readSections(body);
  const known = ofGate(sections, writer) ?? sections[0];
  if (!known || verdict.kind === 'passed') return known?.state;
  return ofOtherLegs([known], writer).length > 0 ? undefined : known.state;
}

function writerOf(
  { subject }: CommentSettings,
  { runUrl }: Pick<WorkflowEvent, 'runUrl'>,
): CommentWriter | undefined {
  if (subject === undefined || runUrl === undefined) return undefined;
  return { run: shortHash(runUrl), gate: shortHash(subject) };
}
