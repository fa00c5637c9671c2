import { describe, expect, test } from '@jest/globals';

import type { Dialect } from '../../../src/domain/vocabulary.js';
import { makeClient, scripted, useNock } from '../../support/nock-client.js';
import { readFixture } from '../../support/read-fixture.js';

useNock();

const noRoute = readFixture('error.404.no-such-route.json');
const otherMethod = readFixture('error.501.not-implemented.json');
const paths = ['model.py', 'weights/w.bin'];

describe('places for a file', () => {
  const body = { file_name: 'eval.csv', upload_path: 'runs/7' };
  const query = 'fileName=eval.csv&uploadPath=runs%2F7';

  test('are asked for with a body, and every link is masked', async () => {
    scripted()
      .post('/v1-beta/datasets/upload-url', body)
      .reply(200, readFixture('upload-url.dataset.post.json'));
    const { client, world } = makeClient();
    expect(await client.uploads.forFile('eval.csv', 'runs/7')).toEqual({
      links: new Map([['eval.csv', 'https://blob.example.com/up/eval.csv?sig=0']]),
      doneLink: 'https://blob.example.com/up/_done?sig=0',
      destination: 's3://rime-blob-example/up/eval.csv',
      limitBytes: 5_368_709_120,
    });
    expect([...world.masked].sort()).toEqual([
      'https://blob.example.com/up/_done?sig=0',
      'https://blob.example.com/up/eval.csv?sig=0',
    ]);
    expect(world.lines.join('\n')).not.toContain('sig=');
  });

  test.each([
    [404, noRoute],
    [501, otherMethod],
  ])('are asked for with a query when the cluster has no POST (%s)', async (status, answer) => {
    scripted().post('/v1-beta/datasets/upload-url').reply(status, answer);
    scripted()
      .get(`/v1-beta/datasets/upload-url?${query}`)
      .reply(200, readFixture('upload-url.dataset.json'));
    const { destination } = await makeClient().client.uploads.forFile('eval.csv', 'runs/7');
    expect(destination).toBe('s3://rime-blob-example/up/eval.csv');
  });

  test('in 2.0-beta are asked for with a query first, then with a body', async () => {
    scripted().get(`/v1-beta/datasets/upload-url?${query}`).reply(501, otherMethod);
    scripted()
      .post('/v1-beta/datasets/upload-url', body)
      .reply(200, readFixture('upload-url.dataset.post.json'));
    const { client } = makeClient({ dialect: 'beta' });
    expect((await client.uploads.forFile('eval.csv', 'runs/7')).links.size).toBe(1);
  });

  test.each<[Dialect, number, string, string]>([
    ['ga', 404, noRoute, 'not-found'],
    ['beta', 501, otherMethod, 'invalid-request'],
  ])('are not to be had on a deployment without uploads (%s)', async (dialect, status, answer, code) => {
    scripted().get('/v1-beta/datasets/upload-url').query(true).reply(status, answer);
    scripted().post('/v1-beta/datasets/upload-url').reply(status, answer);
    const { uploads } = makeClient({ dialect }).client;
    await expect(uploads.forFile('eval.csv', 'f')).rejects.toMatchObject({ code });
  });

  test('that are forbidden are not asked for in another form', async () => {
    scripted().post('/v1-beta/datasets/upload-url').reply(403, readFixture('error.403.forbidden.json'));
    const { uploads } = makeClient().client;
    await expect(uploads.forFile('eval.csv', 'f')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test.each([
    ['0', undefined],
    [null, undefined],
    [1000, 1000],
  ])('with the limit %j', async (uploadLimit, limitBytes) => {
    const answer = { uploadUrl: 'https://b.test/?sig=1', destinationUrl: 's3://b/x', uploadLimit };
    scripted().post('/v1-beta/datasets/upload-url').reply(200, answer);
    const places = await makeClient().client.uploads.forFile('eval.csv', 'f');
    expect(places).toMatchObject({ limitBytes, doneLink: undefined });
  });

  test.each([
    ['no link', { doneFileUploadUrl: 'https://b.test/?sig=done', destinationUrl: 's3://b/x' }, ['done']],
    ['no destination', { uploadUrl: 'https://b.test/?sig=file' }, ['file']],
  ])('with %s are a bad response, and what there is is masked', async (_, answer, masked) => {
    scripted().post('/v1-beta/datasets/upload-url').reply(200, answer);
    const { client, world } = makeClient();
    await expect(client.uploads.forFile('eval.csv', 'f')).rejects.toMatchObject({ code: 'bad-response' });
    expect(world.masked).toEqual(masked.map((word) => `https://b.test/?sig=${word}`));
  });
});

describe('places for a directory', () => {
  const body = { directory_name: 'm', relative_file_paths: paths, upload_path: 'runs/7' };

  test('are asked for all at once, and every link is masked', async () => {
    scripted()
      .post('/v1-beta/models/upload-url', body)
      .reply(200, readFixture('upload-urls.model.post.json'));
    const { client, world } = makeClient();
    expect(await client.uploads.forDirectory('m', paths, 'runs/7')).toEqual({
      links: new Map([
        ['model.py', 'https://blob.example.com/up/m/model.py?sig=0'],
        ['weights/w.bin', 'https://blob.example.com/up/m/weights/w.bin?sig=0'],
      ]),
      doneLink: 'https://blob.example.com/up/m/_done?sig=0',
      destination: 's3://rime-blob-example/up/m',
      limitBytes: 5_368_709_120,
    });
    expect(world.masked).toHaveLength(3);
  });

  test('in 2.0-beta repeat the parameter for each file', async () => {
    scripted()
      .get(
        '/v1-beta/models/upload-url?directoryName=m&relativeFilePaths=model.py&relativeFilePaths=weights%2Fw.bin&uploadPath=runs%2F7',
      )
      .reply(200, readFixture('upload-urls.model.json'));
    const { client } = makeClient({ dialect: 'beta' });
    expect((await client.uploads.forDirectory('m', paths, 'runs/7')).links.size).toBe(2);
  });

  test('must hold every file; what they hold is masked nevertheless', async () => {
    scripted().post('/v1-beta/models/upload-url').reply(200, readFixture('upload-urls.model.post.json'));
    const { client, world } = makeClient();
    const more = [...paths, 'vocab.txt'];
    await expect(client.uploads.forDirectory('m', more, 'runs/7')).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('uploadPathMap.vocab.txt'),
    });
    expect(world.masked).toHaveLength(3);
  });
});
