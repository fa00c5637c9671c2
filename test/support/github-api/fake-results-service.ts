import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import { serve } from '../loopback-server.js';

export interface StoredArtifact {
  readonly name: string;
  /** The ZIP file, as it arrived. */
  readonly archive: Buffer;
}

/** What GitHub's runners store artifacts with: a service of three calls, and a storage of blobs in blocks behind signed links. */
export interface FakeResultsService {
  /** What the runner gives an action that may store artifacts. */
  readonly env: Readonly<Record<string, string>>;
  readonly stored: StoredArtifact[];
  /** What was wrong with the requests so far. */
  readonly problems: string[];
  /** Status with which the next artifact is refused. */
  refusal: number | undefined;
  close(): Promise<void>;
}

/** Account, container and name, as a storage without a domain of its own has them. */
const blob = '/account/container/artifact.zip';
const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startResultsService(): Promise<FakeResultsService> {
  const blocks = new Map<string, Buffer>();
  let archive = Buffer.alloc(0);
  const server = await serve((request, response) => {
    void buffer(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const answer = (status: number, text = ''): void => {
        response.writeHead(status, { 'content-type': text === '' ? 'text/plain' : 'application/json' });
        response.end(text);
      };
      if (pathname === blob) {
        if (request.headers.authorization !== undefined) fake.problems.push('the token went to the storage');
        const blockId = searchParams.get('blockid');
        if (blockId !== null) blocks.set(blockId, body);
        else {
          const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id ?? '');
          archive = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
        }
        answer(201);
        return;
      }
      if (request.headers.authorization !== `Bearer ${token}`) fake.problems.push('without the token');
      const given = JSON.parse(body.toString()) as {
        readonly name: string;
        readonly size?: string;
        readonly hash?: string;
        readonly workflow_run_backend_id?: string;
      };
      if (given.workflow_run_backend_id !== 'run-id') fake.problems.push('of another run');
      if (fake.refusal !== undefined) answer(fake.refusal, JSON.stringify({ msg: 'refused' }));
      else if (pathname === `${service}CreateArtifact`)
        answer(
          200,
          JSON.stringify({
            ok: true,
            signed_upload_url: `http://${server.address}${blob}?sig=secret-signature`,
          }),
        );
      else {
        const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
        if (given.hash !== digest) fake.problems.push(`the hash is ${given.hash}, not ${digest}`);
        if (Number(given.size) !== archive.length) fake.problems.push(`the size is ${given.size}`);
        fake.stored.push({ name: given.name, archive });
        answer(200, JSON.stringify({ ok: true, artifact_id: String(fake.stored.length) }));
      }
    });
  });
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-id:job-id' })).toString('base64url');
  const token = `e30.${claims}.c2lnbmF0dXJl`;
  const fake: FakeResultsService = {
    env: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `http://${server.address}/` },
    stored: [],
    problems: [],
    refusal: undefined,
    close: () => server.close(),
  };
  return fake;
}
