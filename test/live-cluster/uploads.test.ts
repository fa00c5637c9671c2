import { afterEach, expect, test } from '@jest/globals';
import { connect } from 'node:net';

import {
  liveKey,
  startLiveCluster,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';

let cluster: LiveCluster;

async function open(options: LiveClusterOptions = {}): Promise<void> {
  cluster = await startLiveCluster(options);
}

afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
});

const put = (link: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Asked> =>
  ask('PUT', link, { body, headers });
const uploadUrl = async (fileName = 'eval.csv'): Promise<unknown> =>
  (await ask('GET', `${cluster.url}/v1-beta/datasets/upload-url?fileName=${fileName}`)).body;

test('a file is stored where the cluster said it would be', async () => {
  await open();
  const { body: asked } = await ask('POST', `${cluster.url}/v1-beta/datasets/upload-url`, {
    body: { file_name: 'eval set.csv', upload_path: 'ci/run 7' },
  });
  expect(asked).toMatchObject({ uploadLimit: '5368709120' });
  expect((await put(textAt(asked, 'uploadUrl'), 'a,b\n1,2\n')).status).toBe(200);
  expect((await put(textAt(asked, 'doneFileUploadUrl'), 'done')).status).toBe(200);
  const destination = textAt(asked, 'destinationUrl');
  expect(destination).toMatch(/^s3:\/\/rime-blob-example\/ci\/run 7\/\d+\/eval set\.csv$/);
  const file = cluster.storage.files.get(destination);
  expect(file?.bytes?.toString()).toBe('a,b\n1,2\n');
  // printf 'a,b\n1,2\n' | sha256sum
  expect(file).toMatchObject({
    size: 8,
    sha256: '492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470',
  });
  expect(cluster.storage.done.get(destination)).toBe('done');
  expect(cluster.storage.problems).toEqual([]);
  expect((await ask('GET', `${cluster.url}/v1-beta/uploaded-file-urls`)).body).toEqual({
    fileUrls: [destination],
  });
  const deleted = `${cluster.url}/v1-beta/datasets/upload-url?uploadedUrl=${encodeURIComponent(destination)}`;
  expect((await ask('DELETE', deleted)).body).toEqual({});
  expect((await ask('DELETE', deleted)).status).toBe(404);
});

test('a model has a link for each of its files, and is done only with all of them', async () => {
  await open({ dialect: 'beta' });
  const query = 'directoryName=m&relativeFilePaths=model.py&relativeFilePaths=weights/w.bin';
  const { body } = await ask('GET', `${cluster.url}/v1-beta/models/upload-url?${query}`);
  const { uploadPathMap } = body as { uploadPathMap: Record<string, string> };
  expect(Object.keys(uploadPathMap)).toEqual(['model.py', 'weights/w.bin']);
  await put(uploadPathMap['model.py'] ?? '', 'x = 1');
  await put(textAt(body, 'doneFileUploadUrl'), 'done');
  const destination = textAt(body, 'destinationUrl');
  expect(cluster.storage.problems).toEqual([
    `${destination} was reported done without ${destination}/weights/w.bin`,
  ]);
  // Later than 2.0-beta.
  expect((await ask('POST', `${cluster.url}/v1-beta/models/upload-url`, { body: {} })).status).toBe(501);
});

test('the key is refused by the storage and told of, wherever it is', async () => {
  await open();
  const link = textAt(await uploadUrl(), 'uploadUrl');
  expect((await put(link, 'x', { 'rime-api-key': liveKey })).status).toBe(400);
  expect((await put(link, 'x', { authorization: `Bearer ${liveKey}` })).status).toBe(400);
  expect((await put(`${link}&key=${liveKey}`, 'x')).status).toBe(400);
  expect(cluster.keyLeaks).toHaveLength(3);
  expect(cluster.storage.files.size).toBe(0);
});

test.each([
  { name: 'a link without its signature', change: (link: string) => link.replace(/sig=.*/, ''), status: 403 },
  { name: 'a link with another signature', change: (link: string) => `${link.slice(0, -2)}zz`, status: 403 },
  { name: 'a link to another place', change: (link: string) => link.replace('eval', 'evil'), status: 403 },
])('$name is refused', async ({ change, status }) => {
  await open();
  expect((await put(change(textAt(await uploadUrl(), 'uploadUrl')), 'x')).status).toBe(status);
  expect(cluster.storage).toMatchObject({ files: { size: 0 }, problems: { length: 1 } });
});

test('more than the limit, or a body of unknown length, is refused', async () => {
  await open({ uploadLimitBytes: 4 });
  const link = textAt(await uploadUrl(), 'uploadUrl');
  expect((await put(link, '12345')).status).toBe(400);
  const chunked = await fetch(link, {
    method: 'PUT',
    body: new Blob(['1']).stream(),
    duplex: 'half',
  });
  expect(chunked.status).toBe(411);
  expect((await put(link, '1234')).status).toBe(200);
});

test('half a body is not stored', async () => {
  await open();
  const link = new URL(textAt(await uploadUrl(), 'uploadUrl'));
  const socket = connect(Number(link.port), '127.0.0.1');
  const head = `PUT ${link.pathname}${link.search} HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n12345`;
  await new Promise<void>((resolve) => socket.write(head, () => resolve()));
  socket.end();
  await new Promise((resolve) => socket.on('close', resolve).resume());
  expect(cluster.storage.files.size).toBe(0);
  expect(cluster.storage.problems[0]).toMatch(/the body ended after 5 bytes$/);
});

test('a big file is kept by its size and its hash', async () => {
  await open();
  const body = await uploadUrl();
  await put(textAt(body, 'uploadUrl'), 'a'.repeat(9_000_000));
  const file = cluster.storage.files.get(textAt(body, 'destinationUrl'));
  // head -c 9000000 /dev/zero | tr '\0' a | sha256sum
  expect(file).toEqual({
    size: 9_000_000,
    sha256: '6a04ab516c166c874f1ed30eecfe2c600147179bb8b192fa9ad6320bff925dc6',
  });
});

test('storage has faults as well', async () => {
  const faulty = new Map([
    [0, 'reset-before'],
    [1, '503-after'],
    [2, 'cut-body'],
  ] as const);
  await open({
    faults: ({ operation, operationIndex }) =>
      operation === 'putObject' ? faulty.get(operationIndex as 0) : undefined,
  });
  const link = textAt(await uploadUrl(), 'uploadUrl');
  await expect(put(link, '1')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(cluster.storage.files.size).toBe(0);
  expect((await put(link, '2')).status).toBe(503);
  expect(cluster.storage.files.size).toBe(1);
  await expect(put(link, '3')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await put(link, '4')).status).toBe(200);
});
