import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { fetchModel } from '../../../src/engine/hub/fetch-model.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { openHub, type OpenHub } from '../../support/hub/open-hub.js';
import {
  gitSha1,
  goodToken,
  sha256,
  type HubFault,
  type ServedRepository,
} from '../../support/hub/serve-hub.js';

const onnx = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
const config = Buffer.from('{"model_type": "roberta"}\n');
const tokenizer = Buffer.from('{"model": {"type": "BPE"}}\n');
const model: ServedRepository = {
  revisions: {
    main: {
      'config.json': config,
      'onnx/model.onnx': onnx,
      'onnx/model_O4.onnx': Buffer.from('half'),
      'onnx/model_quint8_avx2.onnx': Buffer.from('quantised'),
      'pytorch_model.bin': Buffer.from('pickle'),
      'tokenizer.json': tokenizer,
      'tokenizer_config.json': Buffer.from('{}'),
    },
  },
  lfs: ['onnx/model.onnx'],
};
const id = 'owner/nli';
const key = `models/${id}`;
const asked = { id, revision: undefined, file: undefined };

let open: OpenHub;
afterEach(() => open.close());

/** Files that were fetched, without listings and other questions. */
const files = (): string[] =>
  open.server.asks
    .filter(({ at, url }) => at === 'cdn' || url.includes('/resolve/'))
    .map(({ at, url }) => `${at} ${url}`);
const blobs = (): string => join(open.cacheDir, 'models--owner--nli', 'blobs');
const fetchIt = (overrides: object = {}): ReturnType<typeof fetchModel> =>
  fetchModel({ ...asked, ...overrides }, open.hub);
/** Takes the first `count` requests for a path of that form over. */
const faulty =
  (form: RegExp, count: number, act: HubFault): HubFault =>
  (ask, response) =>
    form.test(ask.url) && ask.count <= count && act(ask, response);

describe('a model of the Hub', () => {
  test("is fetched into Python's layout: its ONNX file, configuration and tokenizer, and nothing else", async () => {
    open = await openHub({ [key]: model });
    const commit = open.server.commitOf(key);
    const { folder, onnxPath, notes } = await fetchIt();
    const own = join(open.cacheDir, 'models--owner--nli');
    expect(folder).toBe(join(own, 'snapshots', commit));
    expect(onnxPath).toBe(join(folder, 'onnx/model.onnx'));
    expect(readFileSync(onnxPath).equals(onnx)).toBe(true);
    expect(readFileSync(join(folder, 'config.json')).equals(config)).toBe(true);
    expect(readlinkSync(onnxPath)).toBe(`../../../blobs/${sha256(onnx)}`);
    expect(readlinkSync(join(folder, 'config.json'))).toBe(`../../blobs/${gitSha1(config)}`);
    expect(readFileSync(join(own, 'refs/main'), 'utf8')).toBe(commit);
    expect(readdirSync(folder).sort()).toEqual([
      'config.json',
      'onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    expect(readdirSync(join(folder, 'onnx'))).toEqual(['model.onnx']);
    expect(readdirSync(blobs())).toHaveLength(4);
    expect(notes).toEqual([`The model is owner/nli@${commit} of Hugging Face, file onnx/model.onnx.`]);
  });

  test('is not fetched again: a pinned commit and an offline run ask nothing at all', async () => {
    open = await openHub({ [key]: model });
    const first = await fetchIt();
    const before = open.server.asks.length;
    expect(await fetchModel(asked, open.again())).toEqual(first);
    expect(open.server.asks.slice(before).map(({ url }) => url)).toEqual([
      '/api/models/owner/nli/revision/main',
    ]);
    const commit = open.server.commitOf(key);
    expect(await fetchModel({ ...asked, revision: commit }, open.again())).toEqual(first);
    expect(await fetchModel(asked, open.again({ HF_HUB_OFFLINE: '1' }))).toEqual(first);
    expect(open.server.asks).toHaveLength(before + 1);
  });

  test('offline is read from what Python has put there, without a list of files', async () => {
    open = await openHub({ [key]: model });
    const first = await fetchIt();
    rmSync(join(open.cacheDir, 'models--owner--nli/.listings'), { recursive: true });
    const before = open.server.asks.length;
    expect(await fetchModel(asked, open.again({ HF_HUB_OFFLINE: 'true' }))).toEqual(first);
    expect(open.server.asks).toHaveLength(before);
  });

  test('offline and not in the cache says so', async () => {
    open = await openHub({ [key]: model });
    await expect(fetchModel(asked, open.again({ HF_HUB_OFFLINE: '1' }))).rejects.toThrow(
      `revision main of the model owner/nli is not in the cache ${open.cacheDir}, and HF_HUB_OFFLINE forbids to fetch it`,
    );
    expect(open.server.asks).toEqual([]);
  });

  test('has a quantised file only when that is asked for, by path or name', async () => {
    open = await openHub({ [key]: model });
    expect((await fetchIt({ file: 'model_quint8_avx2.onnx' })).onnxPath).toMatch(
      /onnx\/model_quint8_avx2\.onnx$/,
    );
    expect((await fetchIt({ file: 'onnx/model_O4.onnx' })).onnxPath).toMatch(/onnx\/model_O4\.onnx$/);
    await expect(fetchIt({ file: 'model_q4.onnx' })).rejects.toThrow(
      'The model owner/nli has no ONNX file "model_q4.onnx": it has "onnx/model.onnx", "onnx/model_O4.onnx", "onnx/model_quint8_avx2.onnx".',
    );
  });

  test('comes with the weights beside its file, and with a list in pages', async () => {
    const held = {
      'model.onnx': Buffer.from('graph'),
      'model.onnx_data': Buffer.from('weights'),
      'model.onnx_data_1': Buffer.from('more'),
    };
    open = await openHub({ [key]: { revisions: { main: held } } }, { pageSize: 1 });
    const { folder } = await fetchIt();
    expect(readdirSync(folder).sort()).toEqual(Object.keys(held));
  });

  test('without an ONNX file tells in one line how to make one', async () => {
    open = await openHub({ [key]: { revisions: { main: { 'pytorch_model.bin': Buffer.from('x') } } } });
    const error = await fetchIt().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(String(error)).toContain('optimum-cli export onnx --model owner/nli ./model');
  });
});

describe('the token', () => {
  test("goes to the endpoint's own origin alone, and into no line or file", async () => {
    open = await openHub({ [key]: { ...model, isPrivate: true } }, { env: { HF_TOKEN: goodToken } });
    await fetchIt();
    const sent = open.server.asks.map(({ at, headers }) => `${at} ${headers.authorization ?? 'none'}`);
    expect(new Set(sent)).toEqual(new Set([`hub Bearer ${goodToken}`, 'cdn none']));
    expect(open.world.masked).toEqual([goodToken]);
    expect(open.world.lines.join('\n')).not.toContain(goodToken);
    expect(open.world.lines.join('\n')).not.toContain('secretsecret');
    for (const entry of readdirSync(open.cacheDir, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (lstatSync(path).isFile()) expect(readFileSync(path, 'latin1')).not.toContain(goodToken);
    }
  });

  test('is hidden when a server echoes it', async () => {
    const fault: HubFault = (_, response) => {
      response.writeHead(400, { 'x-error-message': `bad ${goodToken}` }).end();
      return true;
    };
    open = await openHub({ [key]: model }, { fault, env: { HF_TOKEN: goodToken } });
    const error = await fetchIt().catch((thrown: unknown) => String(thrown));
    expect(error).toContain('answered 400. It says: bad ***.');
  });
});

describe('a repository that can not be had', () => {
  test.each<{ name: string; served: ServedRepository | undefined; env?: NodeJS.ProcessEnv; says: string }>([
    { name: 'missing', served: undefined, says: 'or is private and needs HF_TOKEN' },
    { name: 'private', served: { ...model, isPrivate: true }, says: 'or is private and needs HF_TOKEN' },
    {
      name: 'missing for a token',
      served: undefined,
      env: { HF_TOKEN: goodToken },
      says: 'or HF_TOKEN may not read it',
    },
    {
      name: 'for a bad token',
      served: model,
      env: { HF_TOKEN: 'hf_expiredexpired' },
      says: 'HF_TOKEN is not accepted for the model owner/nli',
    },
    { name: 'gated', served: { ...model, isGated: true }, says: 'is gated: accept its conditions on' },
  ])('$name says what to do', async ({ served, env = {}, says }) => {
    open = await openHub(served ? { [key]: served } : {}, { env });
    await expect(fetchIt()).rejects.toThrow(says);
  });

  test('of an unknown revision says so', async () => {
    open = await openHub({ [key]: model });
    await expect(fetchIt({ revision: 'v9' })).rejects.toThrow('The model owner/nli has no revision "v9".');
    await expect(fetchIt({ revision: '../../x' })).rejects.toThrow('is no revision');
    await expect(fetchIt({ id: '../..' })).rejects.toThrow('is no model of Hugging Face');
  });

  test('that was renamed is found, and its new name told', async () => {
    open = await openHub({ [key]: { ...model, movedTo: 'owner/nli-2' }, 'models/owner/nli-2': model });
    expect((await fetchIt()).notes).toContain(
      'owner/nli is called owner/nli-2 on Hugging Face by now: use that name.',
    );
  });

  test.each([
    ['../../../../etc/cron.d/x'],
    ['/etc/x'],
    ['a//b'],
    ['a\\b'],
    ['C:x'],
    [`${'a/'.repeat(600)}b`],
    ['a\u0000b'],
  ])('with the path %j is refused', async (path) => {
    const fault: HubFault = ({ url }, response) => {
      if (!url.includes('/tree/')) return false;
      response.end(JSON.stringify([{ type: 'file', path, size: 1, oid: 'a'.repeat(40) }]));
      return true;
    };
    open = await openHub({ [key]: model }, { fault });
    await expect(fetchIt()).rejects.toThrow('is not safe');
    expect(files()).toEqual([]);
  });

  test('with a list without end is refused', async () => {
    const fault: HubFault = ({ url }, response) => {
      if (!url.includes('/tree/')) return false;
      response.writeHead(200, { link: '</api/x?cursor=1>; rel="next"' }).end('[]');
      return true;
    };
    open = await openHub({ [key]: model }, { fault });
    await expect(fetchIt()).rejects.toThrow('has more than 20000 files');
    expect(open.server.asks.length).toBeLessThan(60);
  });
});

describe('a download that goes wrong', () => {
  const startOf = (range: string | undefined): number => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);

  test('is resumed where it was cut off', async () => {
    // How much of it arrives before the connection goes is the network's to say.
    const fault = faulty(/^\/blob\//, 2, ({ headers }, response) => {
      const start = startOf(headers.range);
      const range = start === 0 ? {} : { 'content-range': `bytes ${start}-299999/300000` };
      response.writeHead(start === 0 ? 200 : 206, { 'content-length': 300_000 - start, ...range });
      response.write(onnx.subarray(start, start + 100_000), () => response.destroy());
      return true;
    });
    open = await openHub({ [key]: model }, { fault });
    const { onnxPath } = await fetchIt();
    expect(readFileSync(onnxPath).equals(onnx)).toBe(true);
    const ranges = open.server.asks.filter(({ at }) => at === 'cdn').map(({ headers }) => headers.range);
    expect(ranges[0]).toBeUndefined();
    const starts = ranges.map(startOf);
    expect(starts).toHaveLength(3);
    expect(starts[1]).toBeGreaterThan(0);
    expect(starts[2]).toBeGreaterThan(starts[1] ?? Infinity);
  });

  test('starts anew where a server knows no ranges', async () => {
    const fault = faulty(/^\/blob\//, 2, ({ count }, response) => {
      response.writeHead(200, { 'content-length': 300_000 });
      if (count === 1) response.write(onnx.subarray(0, 1000), () => response.destroy());
      else response.end(onnx);
      return true;
    });
    open = await openHub({ [key]: model }, { fault });
    expect(readFileSync((await fetchIt()).onnxPath).equals(onnx)).toBe(true);
  });

  test('goes on with what a killed run has left, but not with what is still written to', async () => {
    open = await openHub({ [key]: model });
    mkdirSync(blobs(), { recursive: true });
    const left = join(blobs(), `${sha256(onnx)}.0123456789ab.incomplete`);
    const busy = join(blobs(), `${sha256(onnx)}.ba9876543210.incomplete`);
    writeFileSync(left, onnx.subarray(0, 250_000));
    utimesSync(left, new Date(Date.now() - 600_000), new Date(Date.now() - 600_000));
    writeFileSync(busy, onnx.subarray(0, 10));
    expect(readFileSync((await fetchIt()).onnxPath).equals(onnx)).toBe(true);
    expect(open.server.asks.find(({ at }) => at === 'cdn')?.headers.range).toBe('bytes=250000-');
    expect(readdirSync(blobs()).filter((name) => name.includes('incomplete'))).toEqual([
      busy.split('/').at(-1),
    ]);
  });

  const damaged = Buffer.from(onnx);
  damaged[1000] = 255;
  test.each<{ name: string; content: Buffer; says: string }>([
    { name: 'of the right length', content: damaged, says: 'does not have the hash' },
    { name: 'that is too short', content: onnx.subarray(0, 1000), says: '1 kB instead of 300 kB' },
    { name: 'that is too long', content: Buffer.concat([onnx, onnx]), says: 'more than the 300 kB it has' },
    {
      name: 'that is a pointer',
      content: Buffer.from(
        `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(onnx)}\nsize 300000\n`,
      ),
      says: 'is a Git LFS pointer instead of the file',
    },
  ])('with content $name is tried once more, refused, and leaves nothing', async ({ content, says }) => {
    const fault = faulty(/^\/blob\//, 9, (_, response) => {
      response.end(content);
      return true;
    });
    open = await openHub({ [key]: model }, { fault });
    await expect(fetchIt()).rejects.toThrow(says);
    expect(files().filter((file) => file.startsWith('cdn'))).toHaveLength(2);
    expect(readdirSync(blobs()).filter((name) => name.startsWith(sha256(onnx)))).toEqual([]);
  });

  test('with a pointer that was committed as the file is refused by name', async () => {
    const pointer = Buffer.from(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
    );
    open = await openHub({ [key]: { revisions: { main: { 'model.onnx': pointer } } } });
    await expect(fetchIt()).rejects.toThrow('model.onnx of the model owner/nli is a Git LFS pointer');
  });

  test('with too many requests waits as long as it is asked to', async () => {
    const fault = faulty(/resolve/, 1, (_, response) => {
      response.writeHead(429, { 'retry-after': '7' }).end();
      return true;
    });
    open = await openHub({ [key]: { revisions: { main: { 'model.onnx': onnx } } } }, { fault });
    await fetchIt();
    expect(open.world.sleeps).toEqual([7000]);
  });

  test('with too many requests for an hour says so at once', async () => {
    const fault: HubFault = (_, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return true;
    };
    open = await openHub({ [key]: model }, { fault });
    await expect(fetchIt()).rejects.toThrow('too many requests (429)');
    expect(open.world.sleeps).toEqual([]);
  });

  test.each<{ name: string; act: HubFault; says: string; idleLimitMs?: number }>([
    {
      name: 'a web page',
      act: (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>');
        return true;
      },
      says: 'A proxy or a login page may stand between',
    },
    // A short limit here alone: a busy machine is silent for as long now and then.
    { name: 'nothing, ever', act: () => true, says: 'got no whole answer within', idleLimitMs: 500 },
    {
      name: 'an error of its own',
      act: (_, response) => {
        response.writeHead(503).end('upstream');
        return true;
      },
      says: 'answered 503. It says: upstream. Try again later.',
    },
  ])('with $name for an answer is given up after four attempts', async ({ act, says, ...limit }) => {
    for (const form of [/\/revision\//, /\/resolve\//]) {
      open = await openHub({ [key]: model }, { fault: faulty(form, 99, act), ...limit });
      await expect(fetchIt()).rejects.toThrow(says);
      expect(open.server.asks.filter(({ url }) => form.test(url))).toHaveLength(4);
      if (form.source.includes('revision')) await open.close();
    }
  });

  test('does not follow a redirect that is not encrypted', async () => {
    const fault = faulty(/resolve/, 1, (_, response) => {
      response.writeHead(302, { location: 'http://cdn.example/x' }).end();
      return true;
    });
    open = await openHub({ [key]: model }, { fault });
    await expect(fetchIt()).rejects.toThrow('http://cdn.example without encryption');
  });
});

describe('the cache', () => {
  test('has damaged and foreign content found and fetched again', async () => {
    open = await openHub({ [key]: model });
    const { onnxPath, folder } = await fetchIt();
    const damaged = Buffer.from(onnx);
    damaged[5] = 77;
    writeFileSync(join(blobs(), sha256(onnx)), damaged);
    rmSync(join(folder, 'config.json'));
    symlinkSync('/etc/hostname', join(folder, 'config.json'));
    await fetchModel(asked, open.again());
    expect(readFileSync(onnxPath).equals(onnx)).toBe(true);
    expect(readFileSync(join(folder, 'config.json')).equals(config)).toBe(true);
  });

  test('with a damaged list of files or ref asks again', async () => {
    open = await openHub({ [key]: model });
    const { onnxPath } = await fetchIt();
    const own = join(open.cacheDir, 'models--owner--nli');
    for (const name of readdirSync(join(own, '.listings', open.server.commitOf(key)))) {
      writeFileSync(join(own, '.listings', open.server.commitOf(key), name), '[{"path": "../../x"}');
    }
    writeFileSync(join(own, 'refs/main'), '../../../etc');
    expect((await fetchModel(asked, open.again())).onnxPath).toBe(onnxPath);
    expect(readFileSync(join(own, 'refs/main'), 'utf8')).toBe(open.server.commitOf(key));
  });

  test('is filled by two runs at once without harm', async () => {
    open = await openHub({ [key]: model });
    const found = await Promise.all(
      [open.hub, open.again(), open.again()].map((hub) => fetchModel(asked, hub)),
    );
    expect(readFileSync(found[0]?.onnxPath ?? '').equals(onnx)).toBe(true);
    expect(readdirSync(blobs())).toHaveLength(4);
    expect(
      readdirSync(join(open.cacheDir, 'models--owner--nli')).filter((name) => name.endsWith('.tmp')),
    ).toEqual([]);
  });

  test('that can not be written says which setting helps', async () => {
    open = await openHub({ [key]: model });
    const file = join(open.cacheDir, 'file');
    writeFileSync(file, '');
    await expect(fetchModel(asked, open.again({ HF_HUB_CACHE: file }))).rejects.toThrow(
      'set HF_HUB_CACHE to a folder that can',
    );
  });
});
