import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { serve } from '../loopback-server.js';
import { exchangeErrors, sample } from './github-contract.js';

export interface FakeAccount {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}
/** The account of every workflow's own token; its number is the real one. */
export const actionsBot: FakeAccount = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

export interface FakeComment {
  readonly id: number;
  readonly pullNumber: number;
  readonly author: FakeAccount | null;
  body: string;
}
export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly sha: string;
  readonly repository: string;
}
/** An artifact, and the workflow run that stored it. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly archive: Uint8Array;
  readonly expired: boolean;
  /** `null` for artifacts of old; what GitHub computed else. */
  readonly digest?: string | null;
}
export interface FakeRun {
  readonly id: number;
  /** File name of the workflow. */
  readonly workflow: string;
  readonly branch: string;
  readonly event: string;
  readonly sha: string;
  readonly repository: string;
  readonly artifacts: readonly FakeArtifact[];
}
export interface SeenRequest {
  readonly method: string;
  /** Without the prefix and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeGitHub {
  readonly url: string;
  readonly comments: FakeComment[];
  readonly pulls: FakePull[];
  /** SHAs of each branch's commits, newest first. */
  readonly branches: Map<string, readonly string[]>;
  /** Texts of files, by `<sha> <path>`. */
  readonly files: Map<string, string>;
  /** Successful workflow runs, newest first. */
  readonly runs: FakeRun[];
  /** Whom the token belongs to; `undefined` when GraphQL refuses. */
  viewer: FakeAccount | undefined;
  /** Who writes; differs from `viewer` only where GitHub doesn't tell who asks. */
  writer: FakeAccount;
  readonly requests: SeenRequest[];
  /** What GitHub's description found wrong with the exchanges so far. */
  readonly problems: string[];
  /** Asked before each answer: another answer, or `undefined` for the usual one. May wait, or change the state. */
  intercept: (request: SeenRequest) => Answer | undefined | Promise<Answer | undefined>;
  /** As `intercept`, but after the request has taken effect. */
  afterwards: (request: SeenRequest) => Answer | undefined | Promise<Answer | undefined>;
  addComment(author: FakeAccount | null, body: string): FakeComment;
  writes(): readonly string[];
  close(): Promise<void>;
}

/** GitHub's comments of the repository owner/repo on a loopback address: stateful, and in pages of `pageSize`. */
export async function startGitHub(prefix = '', pageSize = 100): Promise<FakeGitHub> {
  let nextId = 1;
  const server = await serve((request, response) => void handle(request, response));
  const github: FakeGitHub = {
    url: `http://${server.address}${prefix}`,
    comments: [],
    pulls: [],
    branches: new Map(),
    files: new Map(),
    runs: [],
    viewer: actionsBot,
    writer: actionsBot,
    requests: [],
    problems: [],
    intercept: () => undefined,
    afterwards: () => undefined,
    addComment: (author, body) => {
      const comment = { id: nextId++, pullNumber: 3, author, body };
      github.comments.push(comment);
      return comment;
    },
    writes: () =>
      github.requests.flatMap(({ method, path }) =>
        method === 'GET' || path.endsWith('/graphql') ? [] : [method],
      ),
    close: async () => {
      await server.close();
      await storage.close();
    },
  };

  /** Where signed links to artifacts lead: another origin, which the token has no business at. */
  const storage = await serve((request, response) => {
    const [, id] = /^\/signed\/(\d+)/.exec(request.url ?? '') ?? [];
    if (request.headers.authorization !== undefined) github.problems.push('the token went to the storage');
    const found = github.runs.flatMap(({ artifacts }) => artifacts).find((one) => one.id === Number(id));
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/zip' });
    response.end(found?.archive);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', github.url);
    const graphqlPath = `${prefix.replace(/\/v3$/, '')}/graphql`;
    const isGraphql = url.pathname === graphqlPath;
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: isGraphql ? '/graphql' : url.pathname.slice(prefix.length),
      query: url.searchParams,
      authorization: request.headers.authorization,
    };
    github.requests.push(seen);
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    let answer = await github.intercept(seen);
    answer ??= isGraphql ? graphql(body) : rest(seen, body);
    answer = (await github.afterwards(seen)) ?? answer;
    if (!isGraphql) {
      github.problems.push(
        ...exchangeErrors({
          ...seen,
          queryNames: [...url.searchParams.keys()],
          requestBody: body,
          status: answer.status,
          responseBody: answer.body,
        }),
      );
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  function graphql(body: unknown): Answer {
    const { query } = body as { readonly query: string };
    if (query !== 'query { viewer { login databaseId } }') github.problems.push(`unexpected query: ${query}`);
    const { viewer } = github;
    if (!viewer) return { status: 403, body: { message: 'Resource not accessible by integration' } };
    return { status: 200, body: { data: { viewer: { login: viewer.login, databaseId: viewer.id } } } };
  }

  function rest({ method, path, query }: SeenRequest, body: unknown): Answer {
    const text = (body as { readonly body?: string } | undefined)?.body ?? '';
    const [, pull] = /^\/repos\/owner\/repo\/issues\/(\d+)\/comments$/.exec(path) ?? [];
    const [, commentId] = /^\/repos\/owner\/repo\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    const index = github.comments.findIndex(({ id }) => id === Number(commentId));
    const comment = github.comments[index];
    if (text.length > 65_536)
      return refusal(422, { errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data' }] });
    if (path === '/repos/owner/repo/pulls' && method === 'GET')
      return { status: 200, body: listPulls(query) };
    if (path === '/repos/owner/repo/commits' && method === 'GET') return listCommits(query);
    const [, workflow] = /^\/repos\/owner\/repo\/actions\/workflows\/([^/]+)\/runs$/.exec(path) ?? [];
    if (workflow !== undefined && method === 'GET') return listRuns(workflow, query);
    const [, runId] = /^\/repos\/owner\/repo\/actions\/runs\/(\d+)\/artifacts$/.exec(path) ?? [];
    if (runId !== undefined && method === 'GET') return listArtifacts(Number(runId), query);
    const [, artifactId] = /^\/repos\/owner\/repo\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    if (artifactId !== undefined && method === 'GET')
      return { status: 302, headers: { location: `http://${storage.address}/signed/${artifactId}?sig=abc` } };
    const [, file] = /^\/repos\/owner\/repo\/contents\/(.+)$/.exec(path) ?? [];
    if (file !== undefined && method === 'GET') return getContent(decodeURIComponent(file), query);
    if (pull !== undefined && method === 'GET') return page(Number(pull), query);
    if (pull !== undefined && method === 'POST') {
      const created = { id: nextId++, pullNumber: Number(pull), author: github.writer, body: text };
      github.comments.push(created);
      return { status: 201, body: toComment(created) };
    }
    if (!comment) return refusal(404);
    if (comment.author?.id !== github.writer.id) return refusal(403);
    if (method === 'DELETE') {
      github.comments.splice(index, 1);
      return { status: 204 };
    }
    comment.body = text;
    return { status: 200, body: toComment(comment) };
  }

  function page(pullNumber: number, query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 30), pageSize);
    const number = Number(query.get('page') ?? 1);
    const all = github.comments.filter((comment) => comment.pullNumber === pullNumber);
    const some = all.slice((number - 1) * size, number * size);
    const next = `${github.url}/repos/owner/repo/issues/${pullNumber}/comments?per_page=${size}&page=${number + 1}`;
    const headers: Record<string, string> =
      all.length > number * size ? { link: `<${next}>; rel="next"` } : {};
    return { status: 200, body: some.map(toComment), headers };
  }

  function listPulls(query: URLSearchParams): unknown[] {
    return github.pulls
      .filter(({ head }) => head === query.get('head'))
      .map(({ number, sha, repository }) => {
        const pull = sample('pull-request-simple', { number, state: 'open' });
        const repo = sample('repository', { full_name: repository });
        return { ...pull, head: { ...(pull['head'] as object), sha, repo } };
      });
  }

  function getContent(path: string, query: URLSearchParams): Answer {
    const text = github.files.get(`${query.get('ref')} ${path}`);
    if (text === undefined) return refusal(404);
    const content = Buffer.from(text).toString('base64');
    const body = sample('content-file', { path, type: 'file', encoding: 'base64', content });
    return { status: 200, body };
  }

  function listRuns(workflow: string, query: URLSearchParams): Answer {
    if (query.get('status') !== 'success') github.problems.push('runs that failed are asked for');
    const found = github.runs.filter(
      (run) => run.workflow === decodeURIComponent(workflow) && run.branch === query.get('branch'),
    );
    const workflow_runs = found.slice(0, Number(query.get('per_page') ?? 30)).map((run) =>
      sample('workflow-run', {
        id: run.id,
        event: run.event,
        head_sha: run.sha,
        head_branch: run.branch,
        head_repository: sample('minimal-repository', { full_name: run.repository }),
      }),
    );
    return { status: 200, body: { total_count: found.length, workflow_runs } };
  }

  function listArtifacts(runId: number, query: URLSearchParams): Answer {
    const found = github.runs.find(({ id }) => id === runId);
    if (!found) return refusal(404);
    const artifacts = found.artifacts
      .filter(({ name }) => name === query.get('name'))
      .map(({ id, name, archive, expired, digest }) =>
        sample('artifact', {
          id,
          name,
          expired,
          size_in_bytes: archive.length,
          digest:
            digest === undefined ? `sha256:${createHash('sha256').update(archive).digest('hex')}` : digest,
        }),
      );
    return { status: 200, body: { total_count: artifacts.length, artifacts } };
  }

  function listCommits(query: URLSearchParams): Answer {
    const shas = github.branches.get((query.get('sha') ?? '').replace(/^refs\/heads\//, ''));
    return shas ? { status: 200, body: shas.map((sha) => sample('commit', { sha })) } : refusal(404);
  }

  return github;
}

function toComment({ id, author, body }: FakeComment): unknown {
  return sample('issue-comment', { id, body, user: author && sample('simple-user', { ...author }) });
}

/** GitHub's answer to what it refuses. */
export function refusal(status: number, more: Readonly<Record<string, unknown>> = {}): Answer {
  const words: Record<number, string> = {
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    422: 'Validation Failed',
    502: 'Server Error',
  };
  const about = { message: words[status] ?? 'Error', documentation_url: 'https://docs.github.com/rest' };
  return { status, body: { ...about, ...more } };
}
