import type { Outcome } from '../domain/outcome.js';
import type { Asked } from '../domain/plan.js';
import type { CommentWhen } from '../domain/vocabulary.js';
import type { Clock, Log } from '../domain/world.js';
import { tellRefusal } from './tell-refusal.js';
import { mayHavePullRequest } from './find-pull-request.js';
import { loadOctokit } from './load-octokit.js';
import { openGitHubApi } from './open-github-api.js';
import { publishComment, type CommentResult, type CommentSettings } from './publish-comment.js';
import { readWorkflowEvent, textAt } from './workflow-event.js';

/** What a front door lends. */
export interface CommentEdge {
  /** Already masked. */
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * The comment of a run that has just ended, as its plan asks for it. Outside of pull requests nothing is loaded and
 * nobody is asked. What GitHub refuses is told in the log and never thrown, so that it can't change the verdict.
 */
export async function postComment(
  outcome: Outcome,
  edge: CommentEdge,
  artifactUrl?: string,
): Promise<CommentResult> {
  // Without a plan nobody knows whether a comment is wanted.
  if (!outcome.asked) return 'skipped';
  const { comment, commentKey, subject, annotatedFile } = outcome.asked.report;
  // Of legs that differ in the machine alone, the runner's name tells.
  const leg = JSON.stringify([subject, annotatedFile, edge.env.RUNNER_NAME]);
  return post(outcome, { when: comment, key: commentKey, subject: leg }, edge, artifactUrl);
}

/** Loads what `postComment` needs where it may have something to write. */
export async function loadForComment(
  { comment }: Asked['report'],
  { token, env }: Pick<CommentEdge, 'token' | 'env'>,
): Promise<void> {
  if (comment === 'never' || token === '' || !mayHavePullRequest(await readWorkflowEvent(env))) return;
  // What is wrong with it is told when it is used.
  await loadOctokit().catch(() => undefined);
}

/**
 * The comment of a run whose results came as a file, as to a `workflow_run` after a pull request from a fork. The file
 * may be of an attacker: it says what the comment tells, but neither where it goes, nor under which key, nor with
 * links. Without a key the name of the triggering workflow is the key.
 */
export async function postReportComment(
  outcome: Outcome,
  {
    when = 'on-failure',
    key,
  }: { readonly when?: CommentWhen | undefined; readonly key?: string | undefined },
  edge: CommentEdge,
): Promise<CommentResult> {
  const event = await readWorkflowEvent(edge.env);
  const ownKey = key ?? textAt(event.payload, 'workflow_run', 'name') ?? edge.env.GITHUB_WORKFLOW ?? '';
  return post(withoutLinks(outcome), { when, key: ownKey, subject: undefined }, edge);
}

async function post(
  outcome: Outcome,
  settings: CommentSettings,
  { token, env, log, clock }: CommentEdge,
  artifactUrl?: string,
): Promise<CommentResult> {
  if (settings.when === 'never') return 'skipped';
  const event = await readWorkflowEvent(env);
  if (!mayHavePullRequest(event)) {
    log.debug('The workflow does not run for a pull request, so no comment is written.');
    return 'skipped';
  }
  if (token === '') {
    log.warning(
      'The pull-request comment needs github-token; the report is in the job summary. Leave the input away to use the token of the workflow.',
    );
    return 'skipped';
  }
  const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
  try {
    const api = await openGitHubApi({ token, repository: event.repository, apiUrl, clock });
    const links = { summaryUrl: event.runUrl, artifactUrl };
    return await publishComment({ outcome, settings, event, api, links, log, clock });
  } catch (error) {
    return tellRefusal(error, event, log);
  }
}

function withoutLinks(outcome: Outcome): Outcome {
  const { results } = outcome;
  if (!results) return outcome;
  return { ...outcome, results: { ...results, testRun: { ...results.testRun, webUrl: undefined } } };
}
