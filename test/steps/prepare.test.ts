import { afterEach, describe, expect, test } from '@jest/globals';

import { prepare, type Prepared } from '../../src/steps/prepare.js';
import { makePlan } from '../support/make-plan.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { liveIds, startLiveRun, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

const prepareWith = (plan: Parameters<typeof makePlan>[0] = {}): Promise<Prepared> =>
  prepare({ ...run, plan: makePlan(plan), workspace: '/work' }, liveIds.projectId);

/** What a run has registered, beside what the cluster had before. */
const own = () => {
  const { datasets, models } = run.cluster.state;
  const ids = [...datasets.slice(2), ...models.slice(1)].map(({ id }) => id);
  const [referenceId, evaluationId, modelId] = ids;
  return { ...liveIds, referenceId, evaluationId, modelId, hasOwnObjects: true };
};

describe.each(['beta', 'ga'] as const)('on a %s cluster', (dialect) => {
  test('registers data and model under names of this run', async () => {
    run = await startLiveRun({ dialect });
    expect(await prepareWith()).toEqual(own());
    // Each is then asked whether it is valid.
    expect(run.calls()).toEqual([
      'registerDataset',
      'registerDataset',
      'registerModel',
      'getDataset',
      'getDataset',
      'getModel',
    ]);
    const snli = (split: string) => ({
      data_info: {
        connection_info: {
          hugging_face: { dataset_uri: 'rungalileo/snli', split_name: split, loading_params_json: '{}' },
        },
        data_params: {
          label_col: 'label',
          text_features: ['premise', 'hypothesis'],
          class_names: ['Contradiction', 'Neutral', 'Entailment'],
        },
      },
    });
    expect(run.bodies('registerDataset')).toEqual([
      { name: 'rungalileo/snli_train_reference_77-1-abcd', ...snli('train') },
      { name: 'rungalileo/snli_test_evaluation_77-1-abcd', ...snli('test') },
    ]);
    expect(run.bodies('registerModel')).toEqual([
      {
        name: 'cross-encoder/nli-MiniLM2-L6-H768_model_77-1-abcd',
        model_info: { hugging_face: { model_uri: 'cross-encoder/nli-MiniLM2-L6-H768' } },
      },
    ]);
  });
});

test('tells each id the moment it exists', async () => {
  const refused = published(403, 'error.403.forbidden.json');
  run = await startLiveRun({ answers: inTurn({ registerModel: refused }) });
  await expect(prepareWith()).rejects.toMatchObject({ code: 'forbidden' });
  const { referenceId, evaluationId } = own();
  expect(run.learnt).toEqual([{ referenceId }, { evaluationId }]);
});

const registered = (id: string) => ({ kind: 'registered', id }) as const;
const allRegistered = {
  reference: registered(liveIds.referenceId),
  evaluation: registered(liveIds.evaluationId),
  model: registered(liveIds.modelId),
};

describe('what is registered already', () => {
  test('is looked for, and used as it is', async () => {
    run = await startLiveRun();
    expect(await prepareWith(allRegistered)).toEqual({ ...liveIds, hasOwnObjects: false });
    expect(run.calls()).toEqual(['getDataset', 'getDataset', 'getModel']);
    expect(run.learnt).toContainEqual({ modelId: liveIds.modelId });
  });

  test('may be named', async () => {
    run = await startLiveRun();
    expect(await prepareWith({ reference: registered('loans train') })).toMatchObject({
      referenceId: liveIds.referenceId,
    });
  });

  test.each([
    ['reference', 'reference-id'],
    ['evaluation', 'evaluation-id'],
    ['model', 'model-id'],
  ])(
    'but not there is a mistake of %s that names %s, before anything is registered',
    async (what, setting) => {
      run = await startLiveRun();
      const failing = prepareWith({ [what]: registered('b#1') });
      await expect(failing).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(failing).rejects.toThrow(new RegExp(`^${setting}: .*"b#1"`));
      expect(run.calls()).not.toContain('registerDataset');
    },
  );

  test('but in another project is refused', async () => {
    run = await startLiveRun({ datasets: [{ id: 'd', name: 'b', projectId: 'another' }] });
    await expect(prepareWith({ reference: registered('b') })).rejects.toThrow(
      /belongs to the project another/,
    );
  });
});

describe('validity', () => {
  /** The model shows these in turn, all else is valid. */
  const model = (...walk: readonly [string, ...string[]]): LiveClusterOptions => ({
    validity: (name) => (name.includes('_model_') ? walk : ['VALID']),
  });

  test('invalid is an error before anything is bought, in the cluster’s words', async () => {
    run = await startLiveRun({ validity: () => ['INVALID'] });
    await expect(prepareWith()).rejects.toMatchObject({
      code: 'invalid-input',
      message:
        'reference-uri: The reference dataset is invalid, by the cluster\'s own check. It says: "Column label not found.".',
    });
  });

  test('pending is waited for', async () => {
    run = await startLiveRun(model('PENDING', 'PENDING', 'PENDING', 'VALID'));
    expect(await prepareWith()).toEqual(own());
    expect(run.world.lines).toContain('progress: The model: being validated by the cluster');
    expect(run.count('getModel')).toBe(4);
  });

  test('pending for ten minutes is left to the stress test', async () => {
    run = await startLiveRun(model('PENDING'));
    expect(await prepareWith()).toEqual(own());
    expect(run.world.lines.at(-1)).toMatch(/^warning: The model is still being validated after ten minutes/);
  });
});

test('the same file in both roles gets two names', async () => {
  run = await startLiveRun();
  const file = { kind: 'data-file', path: 'https://s3.test/a.csv?X-Amz-Signature=hush' } as const;
  await prepareWith({ reference: file, evaluation: file, model: { kind: 'none' } });
  const names = [...run.bodies('registerDataset'), ...run.bodies('registerModel')].map(
    (body) => (body as { name: string }).name,
  );
  expect(names).toEqual([
    'https://s3.test/a.csv_reference_77-1-abcd',
    'https://s3.test/a.csv_evaluation_77-1-abcd',
    'none_model_77-1-abcd',
  ]);
});

test('a name that is taken is that of an earlier attempt, whose answer was lost', async () => {
  const name = 'rungalileo/snli_train_reference_77-1-abcd';
  run = await startLiveRun({ datasets: [{ id: 'earlier', name, projectId: liveIds.projectId }] });
  expect(await prepareWith()).toMatchObject({ referenceId: 'earlier' });
  expect(run.cluster.requests[1]?.url).toBe(
    `/v1/registry/dataset?${new URLSearchParams({ datasetName: name }).toString()}`,
  );
});
