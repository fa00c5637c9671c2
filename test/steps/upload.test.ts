import { appendFileSync, truncateSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { filesOfModel, uploadDirectory, uploadFile } from '../../src/steps/upload.js';
import { makeWorld } from '../support/fake-world.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { published } from '../support/live-cluster/answers.js';
import { distortBody } from '../support/live-cluster/distort.js';
import { startLiveRun, type LiveRun } from '../support/live-run.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let root: string;
let run: LiveRun;

afterEach(async () => {
  await run.close();
  await removeWorkspace(root);
  expect({ contract: run.cluster.contractErrors, keys: run.cluster.keyLeaks }).toEqual({
    contract: [],
    keys: [],
  });
});

async function open(
  files: Parameters<typeof makeWorkspace>[0],
  options: LiveClusterOptions = {},
  world = makeWorld(),
): Promise<void> {
  root = await makeWorkspace(files);
  run = await startLiveRun(options, world);
}

/** What the storage has, by address and in the order it came. */
const stored = () =>
  [...run.cluster.storage.files].map(([address, { bytes }]) => [address, bytes?.toString()] as const);
/** The links that were used, in order. */
const usedLinks = () =>
  run.cluster.requests
    .filter(({ operation }) => operation === 'putObject')
    .map(({ url }) => `${run.cluster.storage.origin}${url}`);

const upload = (path: string): Promise<string> =>
  uploadFile(run.client, join(root, path), 'evaluation-uri', 'runs/7', run.world);

/** Where the cluster puts the first upload of a run. */
const folder = 's3://rime-blob-example/runs/7/1';

async function uploadModel(directory: string): Promise<string> {
  const folder = join(root, directory);
  const files = await filesOfModel(join(folder, 'model.py'), folder);
  return uploadDirectory(run.client, folder, files, 'model-uri', 'runs/7', run.world);
}

describe('a file', () => {
  test('is stored whole, then the storage is told that it is done', async () => {
    await open({ 'data/eval.csv': 'age,y\n30,0\n' });
    expect(await upload('data/eval.csv')).toBe(`${folder}/eval.csv`);
    expect(stored()).toEqual([[`${folder}/eval.csv`, 'age,y\n30,0\n']]);
    expect([...run.cluster.storage.done]).toEqual([[`${folder}/eval.csv`, 'done']]);
    // That it was told last, too: the storage minds being told too early.
    expect(run.cluster.storage.problems).toEqual([]);
    expect(run.bodies('createDatasetUploadUrl')).toEqual([{ file_name: 'eval.csv', upload_path: 'runs/7' }]);
  });

  test('goes by links that are masked and never shown', async () => {
    await open({ 'eval.csv': 'x' });
    await upload('eval.csv');
    expect(usedLinks()).toHaveLength(2);
    expect(run.world.masked).toEqual(expect.arrayContaining(usedLinks()));
    expect(run.world.lines.join('\n')).not.toContain('sig=');
  });

  test('may want no word at the end, and may be empty', async () => {
    const distort = distortBody('createDatasetUploadUrl', (body) => ({
      ...body,
      doneFileUploadUrl: undefined,
    }));
    await open({ 'eval.csv': '' }, { distort });
    await upload('eval.csv');
    expect(stored()).toEqual([[`${folder}/eval.csv`, '']]);
    expect(usedLinks()).toHaveLength(1);
    expect(run.world.lines).toContain('progress: Uploading eval.csv: 100 % of 0 bytes');
  });

  test('of many pieces arrives as it is, told by every tenth', async () => {
    const text = 'é'.repeat(400_000);
    await open({ 'eval.csv': text });
    await upload('eval.csv');
    expect(stored()[0]?.[1] === text).toBe(true); // 800 kB would be shown in full.
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
    await open({ 'eval.csv': 'x'.repeat(1001) }, { uploadLimitBytes: 1000 });
    await expect(upload('eval.csv')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/at most 1 kB; too large: eval\.csv \(1 kB\)/),
    });
    expect(usedLinks()).toEqual([]);
  });

  test('of exactly the limit is sent', async () => {
    await open({ 'eval.csv': 'x'.repeat(1000) }, { uploadLimitBytes: 1000 });
    await upload('eval.csv');
    expect(stored()[0]?.[1]).toHaveLength(1000);
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 3)],
  ])('that %s before it is sent again is not left half', async (_, change) => {
    const world = makeWorld({ onSleep: () => change(join(root, 'eval.csv')) });
    const faults: LiveClusterOptions['faults'] = ({ operation }) =>
      operation === 'putObject' ? '503-retry-after' : undefined;
    await open({ 'eval.csv': 'age,y\n30,0\n' }, { faults }, world);
    await expect(upload('eval.csv')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('eval.csv changed while it was uploaded'),
    });
    expect(run.cluster.storage.done.size).toBe(0);
  });

  test('that the storage refuses is an error, and the storage is told nothing', async () => {
    const distort = distortBody('createDatasetUploadUrl', (body) => ({
      ...body,
      uploadUrl: `${String(body['uploadUrl'])}0`,
    }));
    await open({ 'eval.csv': 'x' }, { distort });
    await expect(upload('eval.csv')).rejects.toMatchObject({ code: 'forbidden', request: { status: 403 } });
    expect(usedLinks()).toHaveLength(1);
  });
});

test.each([
  ['that has no such call', published(404, 'error.404.no-such-route.json')],
  ['in the Cloud', published(501, 'error.501.not-implemented.json')],
  ['that forbids it', published(403, 'error.403.forbidden.json')],
])('a deployment %s is named, with what to do', async (_, answer) => {
  await open({ 'eval.csv': 'x' }, { answers: () => answer });
  await expect(upload('eval.csv')).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringMatching(/^evaluation-uri: .*takes no uploads.*s3:\/\//s),
  });
});

describe('a directory', () => {
  test('is stored file by file, then the storage is told that it is done', async () => {
    await open({ 'm/model.py': 'import x', 'm/weights/w.bin': 'www', 'm/.git/config': 'token' });
    expect(await uploadModel('m')).toBe(`${folder}/m`);
    expect(stored()).toEqual([
      [`${folder}/m/model.py`, 'import x'],
      [`${folder}/m/weights/w.bin`, 'www'],
    ]);
    expect([...run.cluster.storage.done]).toEqual([[`${folder}/m`, 'done']]);
    expect(run.cluster.storage.problems).toEqual([]);
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
    await open(files, { uploadLimitBytes: 10 });
    await expect(uploadModel('m')).rejects.toThrow(/too large: a \(20 bytes\), .*, e \(20 bytes\), …\./);
    expect(usedLinks()).toEqual([]);
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
