import { afterEach, describe, expect, test } from '@jest/globals';

import { prepareImage } from '../../src/steps/prepare-image.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import { jobAnswer, status, type Answer, type RecordedClusterOptions } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const missing = status(404, 'error.404.image-not-found.json');
const ready = status(200, 'image-get.ready.json');
const building = status(200, 'image-get.building.json');
const created = status(200, 'image-create.json');
const transformers = [{ name: 'transformers', versionSpecifier: '==4.36.2' }];

/** Answers in turn; the last one stays. */
function inTurn(...answers: readonly Answer[]): Answer {
  let asked = 0;
  return (response, request) => answers[Math.min(asked++, answers.length - 1)]?.(response, request);
}

async function start(answers: RecordedClusterOptions['answers'], world?: FakeWorld): Promise<void> {
  run = await startRecordedRun({ answers: answers ?? {} }, world ? { world } : {});
}

const prepareIt = (pipRequirements = transformers): Promise<void> =>
  prepareImage(
    run.client,
    { kind: 'managed', name: 'huggingface_image', pipRequirements },
    { timeoutMs: 3_600_000, queueTimeoutMs: 60_000, pollIntervalMs: 30_000 },
    run.world,
  );

describe('an image that exists', () => {
  test('and is ready is used', async () => {
    await start({ getImage: ready });
    await prepareIt([]);
    expect(run.calls()).not.toContain('createImage');
    expect(run.world.sleeps).toEqual([]);
  });

  test.each(['image-get.building.json', 'image-get.rebuilding.json'])('%s is waited for', async (fixture) => {
    await start({ getImage: inTurn(status(200, fixture), status(200, fixture), ready) });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'getImage', 'getImage']);
    expect(run.world.lines.filter((line) => line.startsWith('progress'))).toEqual([
      'progress: Managed image "huggingface_image": building',
      'progress: Managed image "huggingface_image": ready',
    ]);
  });

  test('in a state unknown here is waited for', async () => {
    const odd: Answer = (response) => response.end('{"image": {"status": "STATUS_SCANNING"}}');
    await start({ getImage: inTurn(odd, odd, ready) });
    await prepareIt();
    expect(run.world.lines).toContain('progress: Managed image "huggingface_image": STATUS_SCANNING');
  });

  test.each([
    ['image-get.failed.json', /exists, but its build failed\. Have an administrator delete it/],
    ['image-get.outdated.json', /is outdated: .* Have an administrator delete it/],
  ])('%s is an error with a next step', async (fixture, message) => {
    await start({ getImage: status(200, fixture) });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'image-failed',
      message: expect.stringMatching(message),
    });
    expect(run.calls()).not.toContain('createImage');
  });

  test('and disappears while it is built is an error', async () => {
    await start({ getImage: inTurn(building, building, missing) });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'image-failed',
      message: expect.stringMatching(/disappeared/),
    });
  });

  test('and is built for longer than the run lasts is a timeout', async () => {
    await start({ getImage: building });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/1 h \(timeout\)/),
    });
  });
});

describe('an image that is missing', () => {
  test('can’t be created without requirements', async () => {
    await start({ getImage: missing });
    await expect(prepareIt([])).rejects.toThrow(
      /^managed-image: "huggingface_image" does not exist .* pip-requirements/,
    );
    expect(run.calls()).toEqual(['getImage']);
  });

  test('is created with its body, its build job followed, and then waited for', async () => {
    await start({
      getImage: inTurn(missing, building, ready),
      createImage: created,
      getJob: inTurn(jobAnswer('job-get.image.running.json'), jobAnswer('job-get.image.succeeded.json')),
    });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'createImage', 'getJob', 'getJob', 'getImage', 'getImage']);
    expect(run.bodies('createImage')).toEqual([
      {
        name: 'huggingface_image',
        pip_requirements: [{ name: 'transformers', version_specifier: '==4.36.2' }],
      },
    ]);
  });

  test('and whose build fails tells why, and is not waited for', async () => {
    await start({ getImage: missing, createImage: created, getJob: jobAnswer('job-get.failed.json') });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'image-failed',
      jobId: 'f4b8d2e6-1c3a-4e75-8097-a9c1b3d5e7f0',
      message: `The build of the managed image "huggingface_image" failed: Could not load the model: No module named 'sentencepiece'`,
    });
  });

  test('and whose build job is not shown is looked at itself', async () => {
    await start({
      getImage: inTurn(missing, ready),
      createImage: created,
      getJob: status(404, 'error.404.run-not-found.json'),
    });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'createImage', 'getJob', 'getImage']);
  });

  test('and is created by somebody else meanwhile is waited for', async () => {
    await start({
      getImage: inTurn(missing, building, ready),
      createImage: status(409, 'error.409.name-taken.json'),
    });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'createImage', 'getImage', 'getImage']);
  });

  test('on a cluster without images, as Cloud, is refused with what to do', async () => {
    await start({ getImage: missing, createImage: status(501, 'error.501.not-implemented.json') });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('Remove managed-image and pip-requirements'),
    });
  });
});

test('a stopped run stops waiting', async () => {
  const world = makeWorld({ onSleep: () => world.stop(new Error('x')) });
  await start({ getImage: building }, world);
  await expect(prepareIt()).rejects.toMatchObject({ code: 'interrupted' });
});
