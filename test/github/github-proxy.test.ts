import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeWorld } from '../support/fake-world.js';
import { startGitHub, type FakeGitHub } from '../support/github-api/fake-github.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => github.close());

test('requests go through the proxy of the environment', async () => {
  // The name exists nowhere, so that only the proxy can reach the server.
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  process.env.http_proxy = `http://127.0.0.1:${port}`;
  process.env.GITHUB_API_URL = 'http://api.github.invalid';
  try {
    github.addComment(github.writer, 'hello');
    // Octokit chooses its proxy when it is loaded, so this file has no other test.
    const { openGitHubApi } = await import('../../src/github/open-github-api.js');
    const access = { token: 'token-0123', repository: 'owner/repo', apiUrl: 'http://api.github.invalid' };
    const api = await openGitHubApi({ ...access, clock: makeWorld().clock });
    expect((await api.listComments(3)).map(({ body }) => body)).toEqual(['hello']);
    expect(tunnels).toEqual(['api.github.invalid:80']);
  } finally {
    delete process.env.http_proxy;
    delete process.env.GITHUB_API_URL;
    proxy.closeAllConnections();
    proxy.close();
  }
});
