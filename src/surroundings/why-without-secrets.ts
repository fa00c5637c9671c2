import type { Surroundings } from '../inputs/given/raw-inputs.js';

/** Events of a pull request's own workflow; the other events run with the base repository's rights. */
const restricted = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabot = 'dependabot[bot]';

/**
 * Why a workflow gets none of the repository's secrets: it was started by Dependabot, or by a fork's pull request.
 * `event`: the event's payload, hostile and perhaps not even a map. Source: GitHub documentation, "Using secrets in
 * GitHub Actions" and "Dependabot on GitHub Actions".
 */
export function whyWithoutSecrets(
  env: { readonly [name: string]: string | undefined },
  event: unknown,
): Surroundings['withoutSecrets'] {
  const pullRequest = member(event, 'pull_request');
  const actors = [
    env['GITHUB_ACTOR'],
    member(member(event, 'sender'), 'login'),
    member(member(pullRequest, 'user'), 'login'),
  ];
  if (actors.includes(dependabot)) return 'dependabot';
  if (!restricted.has(env['GITHUB_EVENT_NAME'] ?? '')) return undefined;
  const head = member(pullRequest, 'head');
  if (head === undefined) return undefined;
  const base = member(member(member(pullRequest, 'base'), 'repo'), 'full_name') ?? env['GITHUB_REPOSITORY'];
  // A fork that was deleted since is `null`.
  return member(member(head, 'repo'), 'full_name') === base ? undefined : 'fork';
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
