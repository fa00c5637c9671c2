import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

import { serve } from '../loopback-server.js';

/** A repository of the loopback Hub: what each revision holds. */
export interface ServedRepository {
  /** Content by path; `lfs:` contents are kept on the other origin, as the real Hub keeps large files. */
  readonly revisions: Readonly<Record<string, Readonly<Record<string, Buffer>>>>;
  readonly lfs?: readonly string[];
  /** Needs a token whose account has accepted the conditions. */
  readonly isGated?: boolean;
  /** Needs a token. */
  readonly isPrivate?: boolean;
  /** Its name by now: it answers with a redirect there. */
  readonly movedTo?: string;
}

export interface HubAsk {
  /** `hub`, or `cdn` for the other origin. */
  readonly at: 'hub' | 'cdn';
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Counted from 1, of requests whose path begins alike. */
  readonly count: number;
}

/** Takes a request over; returns whether it has. */
export type HubFault = (ask: HubAsk, response: ServerResponse) => boolean;

export interface HubServer {
  readonly endpoint: string;
  readonly asks: readonly HubAsk[];
  /** The commit of a revision: SHA-1 of what it holds. */
  commitOf(key: string, revision?: string): string;
  close(): Promise<void>;
}

export const goodToken = 'hf_loopbackLoopbackLoopback';

/**
 * A Hub on two ports of loopback that speaks the Hub's protocol: commits, listings in pages, files by commit with
 * `X-Repo-Commit`, `X-Linked-Etag`, `X-Linked-Size` and `ETag`, redirects of large files to a second origin with signed
 * links, ranges, `X-Error-Code`. Keys of `repositories` are as `models/owner/name`.
 */
export async function serveHub(
  repositories: Readonly<Record<string, ServedRepository>>,
  { fault = () => false, pageSize = 1000 }: { readonly fault?: HubFault; readonly pageSize?: number } = {},
): Promise<HubServer> {
  const asks: HubAsk[] = [];
  const blobs = new Map<string, Buffer>();
  const commits = new Map<string, Readonly<Record<string, Buffer>>>();
  const commitOf = (key: string, revision = 'main'): string => {
    const held = repositories[key]?.revisions[revision];
    if (!held) throw new RangeError(`no ${key}@${revision}`);
    const hash = createHash('sha1').update(key);
    for (const [path, content] of Object.entries(held)) hash.update(path).update(content);
    const commit = hash.digest('hex');
    commits.set(`${key}@${commit}`, held);
    return commit;
  };

  const record = (at: HubAsk['at'], request: IncomingMessage): HubAsk => {
    const url = request.url ?? '';
    const [path] = url.split('?');
    const count = asks.filter((ask) => ask.url.split('?')[0] === path).length + 1;
    const ask = { at, url, headers: request.headers, count };
    asks.push(ask);
    return ask;
  };

  const cdn = await serve((request, response) => {
    const ask = record('cdn', request);
    if (fault(ask, response)) return;
    const blob = blobs.get(/^\/blob\/([0-9a-f]{64})\?signature=/.exec(ask.url)?.[1] ?? '');
    if (blob) sendContent(response, blob, request.headers.range, {});
    else response.writeHead(403).end('<Error>');
  });

  const hub = await serve((request, response) => {
    const ask = record('hub', request);
    if (fault(ask, response)) return;
    answer(ask, response);
  });

  function answer({ url, headers }: HubAsk, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, 'http://hub');
    const refuse = (status: number, code: string, message: string): void => {
      response.writeHead(status, { 'x-error-code': code, 'x-error-message': message }).end();
    };
    const api = /^\/api\/(models|datasets)\/([\w.-]+\/[\w.-]+)\/(revision|tree)\/([^/]+)(?:\/(.*))?$/.exec(
      pathname,
    );
    const file = /^\/(datasets\/)?([\w.-]+\/[\w.-]+)\/resolve\/([^/]+)\/(.*)$/.exec(pathname);
    const kind = api?.[1] ?? (file?.[1] ? 'datasets' : 'models');
    const id = api?.[2] ?? file?.[2] ?? '';
    const key = `${kind}/${id}`;
    const repository = repositories[key];
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (repository?.movedTo !== undefined) {
      response.writeHead(307, { location: url.replace(id, repository.movedTo) }).end();
      return;
    }
    if (token !== undefined && token !== goodToken) {
      return refuse(401, 'RepoNotFound', 'Invalid credentials in Authorization header');
    }
    if (!repository || (repository.isPrivate && token === undefined)) {
      // As the real one: who may not see it learns not even that it is there.
      return refuse(token === undefined ? 401 : 404, 'RepoNotFound', 'Repository not found');
    }
    const revision = decodeURIComponent(api?.[4] ?? file?.[3] ?? '');
    for (const name of Object.keys(repository.revisions)) commitOf(key, name);
    const commit = repository.revisions[revision] ? commitOf(key, revision) : revision;
    const held = commits.get(`${key}@${commit}`);
    if (repository.isGated && token === undefined && (file || revision.length < 40)) {
      return refuse(401, 'GatedRepo', 'Access is restricted');
    }
    if (!held) return refuse(404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
    if (api?.[3] === 'revision') return sendJson(response, { id, sha: commit });
    if (api) {
      const folder = decodeURIComponent(api[5] ?? '');
      const entries = toTree(held, repository.lfs ?? [], folder, searchParams.has('recursive'));
      const start = Number(searchParams.get('cursor') ?? 0);
      const isMore = start + pageSize < entries.length;
      searchParams.set('cursor', String(start + pageSize));
      const next = `<${endpoint}${pathname}?${searchParams.toString()}>; rel="next"`;
      return sendJson(response, entries.slice(start, start + pageSize), isMore ? { link: next } : {});
    }
    const path = decodeURIComponent(file?.[4] ?? '');
    const content = held[path];
    if (!content) return refuse(404, 'EntryNotFound', 'Entry not found');
    const etag = (repository.lfs ?? []).includes(path) ? sha256(content) : gitSha1(content);
    const told = {
      'x-repo-commit': commit,
      'x-linked-size': String(content.length),
      'x-linked-etag': `"${etag}"`,
    };
    if (etag.length === 40)
      return sendContent(response, content, headers.range, { ...told, etag: `"${etag}"` });
    blobs.set(etag, content);
    response
      .writeHead(302, { ...told, location: `http://${cdn.address}/blob/${etag}?signature=secretsecret` })
      .end();
  }

  const endpoint = `http://${hub.address}`;
  return {
    endpoint,
    asks,
    commitOf,
    close: async () => {
      await hub.close();
      await cdn.close();
    },
  };
}

function toTree(
  held: Readonly<Record<string, Buffer>>,
  lfs: readonly string[],
  folder: string,
  isDeep: boolean,
): readonly object[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, object>();
  for (const [path, content] of Object.entries(held)) {
    if (!path.startsWith(prefix)) continue;
    const parts = path.slice(prefix.length).split('/');
    for (const depth of parts.slice(1).keys()) {
      const name = prefix + parts.slice(0, depth + 1).join('/');
      if (isDeep || depth === 0)
        entries.set(name, { type: 'directory', oid: gitSha1(Buffer.from(name)), size: 0, path: name });
    }
    if (!isDeep && parts.length > 1) continue;
    const size = content.length;
    // Of a large file the oid is that of its pointer.
    const large = lfs.includes(path) ? { lfs: { oid: sha256(content), size, pointerSize: 134 } } : {};
    entries.set(path, { type: 'file', oid: gitSha1(content), size, ...large, path });
  }
  return [...entries.values()];
}

function sendContent(
  response: ServerResponse,
  content: Buffer,
  range: string | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) {
    response.writeHead(200, { ...headers, 'content-length': content.length }).end(content);
    return;
  }
  const [start, end] = [Number(from), to ? Number(to) + 1 : content.length];
  const part = content.subarray(start, end);
  response
    .writeHead(206, {
      ...headers,
      'content-length': part.length,
      'content-range': `bytes ${start}-${start + part.length - 1}/${content.length}`,
    })
    .end(part);
}

function sendJson(
  response: ServerResponse,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** As `git hash-object` names a blob. */
export function gitSha1(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
