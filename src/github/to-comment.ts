import type { IssueComment } from './github-api.js';

interface PublishedComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly id: number; readonly login: string } | null;
}

/** Of what GitHub tells of a comment, what we need; one of a deleted account has no author. */
export function toComment({ id, body, user }: PublishedComment): IssueComment {
  return { id, body: body ?? '', author: user ? { id: user.id, login: user.login } : undefined };
}
