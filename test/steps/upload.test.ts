import { createHash } from 'node:crypto';
import { appendFile, mkdir, truncate, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesOfModel, uploadDirectory, uploadFile } from '../../src/steps/upload.js';
import { serve, type LoopbackServer } from '../support/loopback-server.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { status } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let root: string;
let storage: LoopbackServer;
let run: RecordedRun;
/** What the storage has, by path and in the order it came. */
let stored: Map<string, string>;
let headers: Record<string, unknown>[];
let onPut: (path: string, response: ServerResponse) => void | Promise<void>;

beforeEach(async () => {
  stored = new Map();
  headers = [];
  onPut = (_, response) => void response.end();
  storage = await serve((request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      headers.push({ ...request.headers, url: request.url });
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const path = new URL(request.url ?? '', 'http://x').pathname;
      stored.set(path, Buffer.concat(chunks).toString());
      await onPut(path, response);
    })().catch(() => response.destroy());
  });
});
afterEach(async () => {
  await run.cluster.close();
  await storage.close();
  await removeWorkspace(root);
});

const link = (path: string): string => `http://${storage.address}${path}?sig=0123456789abcdef`;

/** A cluster that gives these links, and this limit. */
async function open(
  files: Parameters<typeof makeWorkspace>[0],
  { limit = '1000000', done = true } = {},
): Promise<void> {
  root = await makeWorkspace(files);
  const common = { uploadLimit: limit, ...(done && { doneFileUploadUrl: link('/_done') }) };
  run = await startRecordedRun({
    answers: {
      createDatasetUploadUrl: (response, { body }) => {
        const { file_name: name } = body as { file_name: string };
        const answer = { uploadUrl: link(`/up/${name}`), destinationUrl: `s3://b/up/${name}`, ...common };
        response.end(JSON.stringify(answer));
      },
      createModelUploadUrls: (response, { body }) => {
        const { relative_file_paths: paths } = body as { relative_file_paths: string[] };
        const uploadPathMap = Object.fromEntries(paths.map((path) => [path, link(`/up/m/${path}`)]));
        response.end(JSON.stringify({ uploadPathMap, destinationUrl: 's3://b/up/m', ...common }));
      },
    },
  });
}

const upload = (path: string): Promise<string> =>
  uploadFile(run.client, join(root, path), 'evaluation-uri', 'runs/7', run.world);

async function uploadModel(directory: string): Promise<string> {
  const folder = join(root, directory);
  const files = await filesOfModel(join(folder, 'model.py'), folder);
  return uploadDirectory(run.client, folder, files, 'model-uri', 'runs/7', run.world);
}

describe('a file', () => {
  test('is stored whole, then the storage is told that it is done', async () => {
    await open({ 'data/eval.csv': 'age,y\n30,0\n' });
    expect(await upload('data/eval.csv')).toBe('s3://b/up/eval.csv');
    expect([...stored]).toEqual([
      ['/up/eval.csv', 'age,y\n30,0\n'],
      ['/_done', 'done'],
    ]);
    expect(run.bodies('createDatasetUploadUrl')).toEqual([{ file_name: 'eval.csv', upload_path: 'runs/7' }]);
  });

  test('goes without the key of the cluster, and its link is masked and never shown', async () => {
    await open({ 'eval.csv': 'x' });
    await upload('eval.csv');
    expect(JSON.stringify(headers)).not.toMatch(/api-key/i);
    expect(run.world.masked).toEqual(expect.arrayContaining([link('/up/eval.csv'), link('/_done')]));
    expect(run.world.lines.join('\n')).not.toContain('0123456789abcdef');
  });

  test('may want no word at the end, and may be empty', async () => {
    await open({ 'eval.csv': '' }, { done: false });
    await upload('eval.csv');
    expect([...stored]).toEqual([['/up/eval.csv', '']]);
    expect(run.world.lines).toContain('progress: Uploading eval.csv: 100 % of 0 bytes');
  });

  test('of many pieces arrives as it is, told by every tenth', async () => {
    const text = 'é'.repeat(400_000);
    await open({ 'eval.csv': text });
    await upload('eval.csv');
    const hash = (content: string): string => createHash('sha256').update(content).digest('hex');
    expect(hash(stored.get('/up/eval.csv') ?? '')).toBe(hash(text));
    const told = run.world.lines.filter((line) => line.startsWith('progress:'));
    // 800,000 bytes in pieces of 64 KiB: no tenth is left out, and none told twice.
    expect(told).toEqual(
      [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(
        (percent) => `progress: Uploading eval.csv: ${percent} % of 800 kB`,
      ),
    );
  });

  test.each([
    ['that is missing', 'none.csv', 'none.csv does not exist'],
    ['that is a directory', 'folder', 'folder is not a regular file'],
  ])('%s is named before the cluster is asked', async (_, path, message) => {
    await open({});
    await mkdir(join(root, 'folder'));
    await expect(upload(path)).rejects.toMatchObject({
      code: 'invalid-input',
      problems: [{ name: 'evaluation-uri', message: expect.stringContaining(message) }],
    });
    expect(run.calls()).toEqual([]);
  });

  test('that is too large is named with the limit, and nothing is sent', async () => {
    await open({ 'eval.csv': 'x'.repeat(1001) }, { limit: '1000' });
    await expect(upload('eval.csv')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/at most 1 kB; too large: eval\.csv \(1 kB\)/),
    });
    expect(stored.size).toBe(0);
  });

  test('of exactly the limit is sent', async () => {
    await open({ 'eval.csv': 'x'.repeat(1000) }, { limit: '1000' });
    await upload('eval.csv');
    expect(stored.get('/up/eval.csv')).toHaveLength(1000);
  });

  test.each([
    ['grows', (path: string) => appendFile(path, 'more')],
    ['shrinks', (path: string) => truncate(path, 3)],
  ])('that %s before it is sent again is not left half', async (_, change) => {
    await open({ 'eval.csv': 'age,y\n30,0\n' });
    onPut = async (_path, response) => {
      await change(join(root, 'eval.csv'));
      response.writeHead(503).end();
    };
    await expect(upload('eval.csv')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('eval.csv changed while it was uploaded'),
    });
    expect(stored.has('/_done')).toBe(false);
  });

  test('that the storage refuses is an error, and the storage is told nothing', async () => {
    await open({ 'eval.csv': 'x' });
    onPut = (_, response) => void response.writeHead(403).end();
    await expect(upload('eval.csv')).rejects.toMatchObject({ code: 'forbidden' });
    expect([...stored.keys()]).toEqual(['/up/eval.csv']);
  });
});

test.each([
  ['that has no such call', status(404, 'error.404.no-such-route.json')],
  ['in the Cloud', status(501, 'error.501.not-implemented.json')],
  ['that forbids it', status(403, 'error.403.forbidden.json')],
])('a deployment %s is named, with what to do', async (_, answer) => {
  root = await makeWorkspace({ 'eval.csv': 'x' });
  run = await startRecordedRun({ answers: { anything: answer } });
  await expect(upload('eval.csv')).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringMatching(/^evaluation-uri: .*takes no uploads.*s3:\/\//s),
  });
});

describe('a directory', () => {
  test('is stored file by file, then the storage is told that it is done', async () => {
    await open({ 'm/model.py': 'import x', 'm/weights/w.bin': 'www', 'm/.git/config': 'token' });
    expect(await uploadModel('m')).toBe('s3://b/up/m');
    expect([...stored]).toEqual([
      ['/up/m/model.py', 'import x'],
      ['/up/m/weights/w.bin', 'www'],
      ['/_done', 'done'],
    ]);
    expect(run.bodies('createModelUploadUrls')).toEqual([
      { directory_name: 'm', relative_file_paths: ['model.py', 'weights/w.bin'], upload_path: 'runs/7' },
    ]);
  });

  test.each([
    ['is not there', 'm/none.py', /none\.py does not exist/],
    ['lies in what is left out', 'm/node_modules/model.py', /model\.py is not among the files of .*m that/],
  ])('whose model %s is refused', async (_, path, message) => {
    await open({ 'm/a.py': '', 'm/node_modules/model.py': '' });
    await expect(filesOfModel(join(root, path), join(root, 'm'))).rejects.toMatchObject({
      problems: [{ name: 'model-uri', message: expect.stringMatching(message) }],
    });
  });

  test('with files that are too large names five of them', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'model.py'].map((name) => [`m/${name}`, 'x'.repeat(20)]),
    );
    await open(files, { limit: '10' });
    await expect(uploadModel('m')).rejects.toThrow(/too large: a \(20 bytes\), .*, e \(20 bytes\), …\./);
    expect(stored.size).toBe(0);
  });

  test('of one file alone is that file', async () => {
    await open({ 'm/model.py': 'import x' });
    await writeFile(join(root, 'other.txt'), '');
    const path = join(root, 'm', 'model.py');
    expect(await filesOfModel(path, undefined)).toEqual([
      { path: 'model.py', absolutePath: path, sizeBytes: 8 },
    ]);
  });
});
