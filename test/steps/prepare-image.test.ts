import { afterEach, describe, expect, test } from '@jest/globals';

import { prepareImage } from '../../src/steps/prepare-image.js';
import { makeWorld } from '../support/fake-world.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { distortBody } from '../support/live-cluster/distort.js';
import { startLiveRun, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

const name = 'huggingface_image';
/** A cluster with the image, which shows these states in turn. */
const showing = (...statuses: readonly [string, ...string[]]): LiveClusterOptions => ({
  images: [{ name, status: statuses[0], statuses }],
});
const missing = published(404, 'error.404.image-not-found.json');
const transformers = [{ name: 'transformers', versionSpecifier: '==4.36.2' }];

const prepareIt = (pipRequirements = transformers): Promise<void> =>
  prepareImage(
    run.client,
    { kind: 'managed', name, pipRequirements },
    { timeoutMs: 3_600_000, queueTimeoutMs: 60_000, pollIntervalMs: 30_000 },
    run.world,
  );

describe('an image that exists', () => {
  test('and is ready is used', async () => {
    run = await startLiveRun(showing('READY'));
    await prepareIt([]);
    expect(run.calls()).toEqual(['getImage']);
    expect(run.world.sleeps).toEqual([]);
  });

  test.each(['BUILDING_FIRST_TIME', 'REBUILDING'])('%s is waited for', async (status) => {
    run = await startLiveRun(showing(status, status, 'READY'));
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'getImage', 'getImage']);
    expect(run.world.lines.filter((line) => line.startsWith('progress'))).toEqual([
      'progress: Managed image "huggingface_image": building',
      'progress: Managed image "huggingface_image": ready',
    ]);
  });

  test('in a state unknown here is waited for', async () => {
    run = await startLiveRun(showing('SCANNING', 'SCANNING', 'READY'));
    await prepareIt();
    expect(run.world.lines).toContain('progress: Managed image "huggingface_image": STATUS_SCANNING');
  });

  test.each([
    ['FAILED', /exists, but its build failed\. Have an administrator delete it/],
    ['OUTDATED', /is outdated: .* Have an administrator delete it/],
  ])('%s is an error with a next step', async (status, message) => {
    run = await startLiveRun(showing(status));
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'image-failed',
      message: expect.stringMatching(message),
    });
    expect(run.calls()).not.toContain('createImage');
  });

  test('and disappears while it is built is an error', async () => {
    const answers = inTurn({ getImage: [undefined, undefined, missing] });
    run = await startLiveRun({ ...showing('BUILDING_FIRST_TIME'), answers });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'image-failed',
      message: expect.stringMatching(/disappeared/),
    });
  });

  test('and is built for longer than the run lasts is a timeout', async () => {
    run = await startLiveRun(showing('BUILDING_FIRST_TIME'));
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/1 h \(timeout\)/),
    });
  });
});

describe('an image that is missing', () => {
  test('can’t be created without requirements', async () => {
    run = await startLiveRun();
    await expect(prepareIt([])).rejects.toThrow(
      /^managed-image: "huggingface_image" does not exist .* pip-requirements/,
    );
    expect(run.calls()).toEqual(['getImage']);
  });

  test('is created with its body, its build job followed, and then waited for', async () => {
    // The image lags behind its job.
    const lagging = distortBody('getImage', ({ image }, look) => ({
      image: { ...(image as object), status: look === 0 ? 'STATUS_BUILDING_FIRST_TIME' : 'STATUS_READY' },
    }));
    run = await startLiveRun({ imageBuildPolls: 1, distort: lagging });
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
    run = await startLiveRun({ imageBuildEnds: 'FAILED' });
    const failure: unknown = await prepareIt().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'image-failed',
      jobId: run.cluster.state.jobs[0]?.id,
      message: `The build of the managed image "huggingface_image" failed: Could not load the model: No module named 'sentencepiece'`,
    });
  });

  test('and whose build job is not shown is looked at itself', async () => {
    const noJob = published(404, 'error.404.run-not-found.json');
    run = await startLiveRun({ imageBuildPolls: 0, answers: inTurn({ getJob: noJob }) });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'createImage', 'getJob', 'getImage']);
  });

  test('and is created by somebody else meanwhile is waited for', async () => {
    const answers = inTurn({ getImage: [missing, undefined] });
    run = await startLiveRun({ ...showing('BUILDING_FIRST_TIME', 'READY'), answers });
    await prepareIt();
    expect(run.calls()).toEqual(['getImage', 'createImage', 'getImage', 'getImage']);
  });

  test('on a cluster without images, as Cloud, is refused with what to do', async () => {
    const answers = inTurn({
      getImage: missing,
      createImage: published(501, 'error.501.not-implemented.json'),
    });
    run = await startLiveRun({ answers });
    await expect(prepareIt()).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('Remove managed-image and pip-requirements'),
    });
  });
});

test('a stopped run stops waiting', async () => {
  const world = makeWorld({ onSleep: () => world.stop(new Error('x')) });
  run = await startLiveRun(showing('BUILDING_FIRST_TIME'), world);
  await expect(prepareIt()).rejects.toMatchObject({ code: 'interrupted' });
});
