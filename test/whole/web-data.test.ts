import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { serve, type LoopbackServer } from '../support/loopback-server.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction } from '../support/run-built.js';

const table = ['x,y', ...Array.from({ length: 300 }, (_, row) => `${row % 7},${row % 2}`)].join('\n');
const sha256 = createHash('sha256').update(table).digest('hex');

let server: LoopbackServer;
let workspace = '';
beforeAll(async () => {
  workspace = await makeWorkspace({});
  server = await serve(
    (_request, response) =>
      void response.writeHead(200, { etag: '"1"', 'content-length': table.length }).end(table),
  );
});
afterAll(async () => {
  await server.close();
  await removeWorkspace(workspace);
});

/** `runAction` looks into all that was printed and written for the signature. */
test('data behind signed links run without a cluster, and the links are shown nowhere', async () => {
  const link = (name: string): string =>
    `http://${server.address}/${name}.csv?X-Amz-Signature=0123456789abcdef0123456789abcdef`;
  const { outputs, results, stdout } = await runAction({
    workspace,
    inputs: {
      'model-uri': 'none',
      'reference-uri': link('reference'),
      'evaluation-uri': `${link('evaluation')}#sha256=${sha256}`,
      'model-task': 'binary-classification',
      'label-column': 'y',
      'cache-dir': './cache',
      categories: 'drift',
    },
  });
  expect(outputs).toMatchObject({ verdict: 'passed' });
  expect(JSON.stringify(results)).toContain(
    `The evaluation data are http://${server.address}/evaluation.csv, SHA-256 ${sha256}.`,
  );
  expect(stdout).toContain(`Fetching http://${server.address}/reference.csv (1.2 kB)`);
});
