import { HubError } from './hub-error.js';

/** A repository of the Hub. */
export interface Repository {
  readonly kind: 'model' | 'dataset';
  /** `owner/name`; very old ones have no owner. */
  readonly id: string;
}

const idForm = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/;
const revisionForm = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,5}$/;
const commitForm = /^[0-9a-f]{40}$/;

/** Throws HubError for a name that no repository can have. */
export function toRepository(kind: Repository['kind'], id: string): Repository {
  const isName = idForm.test(id) && !hasDots(id);
  if (isName) return { kind, id };
  throw new HubError(
    `${JSON.stringify(id.slice(0, 200))} is no ${kind} of Hugging Face: write it as owner/name.`,
  );
}

/** Throws HubError for what can't name a branch, a tag or a commit. */
export function checkRevision(revision: string): string {
  if (revisionForm.test(revision) && !hasDots(revision)) return revision;
  throw new HubError(
    `${JSON.stringify(revision.slice(0, 200))} is no revision: give a branch, a tag or a commit.`,
  );
}

/** Whether a revision is a whole commit, which nobody can move. */
export function isCommit(revision: string): boolean {
  return commitForm.test(revision);
}

/** Whether part of a path leads upwards or nowhere. */
function hasDots(path: string): boolean {
  return path.split('/').some((part) => /^\.+$/.test(part));
}

/** For messages, such as `the model owner/name`. */
export function nameOf({ kind, id }: Repository): string {
  return `the ${kind} ${id}`;
}

/** Path of the API, such as `/api/models/owner/name`. */
export function apiPath({ kind, id }: Repository): string {
  return `/api/${kind}s/${id}`;
}

/** Path of the pages and files, such as `/datasets/owner/name`. */
export function pagePath({ kind, id }: Repository): string {
  return kind === 'model' ? `/${id}` : `/datasets/${id}`;
}

/** Its folder in the cache, such as `models--owner--name`. */
export function folderName({ kind, id }: Repository): string {
  return [`${kind}s`, ...id.split('/')].join('--');
}

/** The path with everything percent-encoded but its slashes. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
