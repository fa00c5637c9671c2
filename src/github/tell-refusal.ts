import type { Log } from '../domain/world.js';
import { isForkEvent } from './find-pull-request.js';
import { GitHubError } from './github-api.js';
import type { WorkflowEvent } from './workflow-event.js';

/**
 * Tells in the log why there is no comment, so that it can't change the verdict. On forks a token that only reads is
 * the rule, and no contributor can change it, so there it is no warning. Throws what is no GitHubError again.
 */
export function tellRefusal(error: unknown, event: WorkflowEvent, log: Log): 'skipped' {
  if (!(error instanceof GitHubError)) throw error;
  const isFork = isForkEvent(event);
  log[isFork && error.status === 403 ? 'info' : 'warning'](explainRefusal(error, isFork));
  return 'skipped';
}

/** Why GitHub refused the comment, and what to change. */
function explainRefusal(error: GitHubError, isFork: boolean): string {
  return `The pull-request comment could not be published: ${error.message}. ${remedyFor(error, isFork)} The report is in the job summary.`;
}

function remedyFor({ status, message }: GitHubError, isFork: boolean): string {
  if (status === undefined) return 'GitHub could not be reached.';
  if (status === 429 || /rate limit/i.test(message))
    return 'GitHub limits the rate of requests; run the job again later.';
  if (/locked/i.test(message)) return 'The conversation is locked: unlock it to allow comments.';
  if (/archived/i.test(message)) return 'An archived repository takes no comments.';
  if (status === 403 && isFork)
    return 'The token of a pull request from a fork only reads: post the comment from a workflow_run workflow with `model-gate report results.json --comment`.';
  if (status === 401 || status === 403 || status === 404)
    return 'The token needs `permissions: pull-requests: write` in the workflow.';
  if (status >= 500) return 'GitHub has trouble; run the job again later.';
  return '';
}
