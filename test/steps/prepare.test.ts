import { afterEach, describe, expect, test } from '@jest/globals';

import { prepare, type Prepared } from '../../src/steps/prepare.js';
import { makePlan } from '../support/make-plan.js';
import { recorded, status, type Answer } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const prepareWith = (plan: Parameters<typeof makePlan>[0] = {}): Promise<Prepared> =>
  prepare(run.client, makePlan(plan), '/work', prepared.projectId, run.world, run.learn);

/** The ids of the recorded answers. */
const prepared = {
  projectId: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
  referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
  evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
  modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
  hasOwnObjects: true,
};

describe.each(['beta', 'ga'] as const)('on a %s cluster', (dialect) => {
  test('registers data and model under names of this run', async () => {
    run = await startRecordedRun({ dialect });
    expect(await prepareWith()).toEqual(prepared);
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
  run = await startRecordedRun({ answers: { registerModel: status(403, 'error.403.forbidden.json') } });
  await expect(prepareWith()).rejects.toMatchObject({ code: 'forbidden' });
  const { referenceId, evaluationId } = prepared;
  expect(run.learnt).toEqual([{ referenceId }, { evaluationId }]);
});

const found = (fixture: string, changes: object): Answer => {
  const dataset: unknown = JSON.parse(recorded(fixture));
  return (response) => {
    const { dataset: told, model } = dataset as { dataset?: object; model?: { model: object } };
    response.end(
      JSON.stringify(
        told ? { dataset: { ...told, ...changes } } : { model: { model: { ...model?.model, ...changes } } },
      ),
    );
  };
};
const registered = (id: string) => ({ kind: 'registered', id }) as const;
const allRegistered = {
  reference: registered(prepared.referenceId),
  evaluation: registered(prepared.evaluationId),
  model: registered(prepared.modelId),
};

describe('what is registered already', () => {
  test('is looked for, and used as it is', async () => {
    run = await startRecordedRun();
    // The recorded answer is the reference dataset whatever is asked for.
    expect(await prepareWith(allRegistered)).toEqual({
      ...prepared,
      evaluationId: prepared.referenceId,
      hasOwnObjects: false,
    });
    expect(run.calls()).toEqual(['getDataset', 'getDataset', 'getModel']);
    expect(run.learnt).toContainEqual({ modelId: prepared.modelId });
  });

  test('may be named', async () => {
    run = await startRecordedRun({
      answers: {
        getDataset: (response, request) =>
          request.url.includes('datasetName=loans')
            ? response.end(recorded('dataset-get.nli.json'))
            : status(404, 'error.404.run-not-found.json')(response, request),
      },
    });
    expect(await prepareWith({ reference: registered('loans') })).toMatchObject({
      referenceId: prepared.referenceId,
    });
  });

  test.each([
    ['reference', 'reference-id'],
    ['evaluation', 'evaluation-id'],
    ['model', 'model-id'],
  ])(
    'but not there is a mistake of %s that names %s, before anything is registered',
    async (what, setting) => {
      const missing = status(404, 'error.404.run-not-found.json');
      run = await startRecordedRun({ answers: { getDataset: missing, getModel: missing } });
      const failing = prepareWith({ [what]: registered('b#1') });
      await expect(failing).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(failing).rejects.toThrow(new RegExp(`^${setting}: .*"b#1"`));
      expect(run.calls()).not.toContain('registerDataset');
    },
  );

  test('but in another project is refused', async () => {
    run = await startRecordedRun({
      answers: { getDataset: found('dataset-get.nli.json', { projectIds: [{ uuid: 'another' }] }) },
    });
    await expect(prepareWith({ reference: registered('b') })).rejects.toThrow(
      /belongs to the project another/,
    );
  });
});

describe('validity', () => {
  test('invalid is an error before anything is bought, in the cluster’s words', async () => {
    run = await startRecordedRun({ answers: { getDataset: status(200, 'dataset-get.invalid.json') } });
    await expect(prepareWith()).rejects.toMatchObject({
      code: 'invalid-input',
      message:
        'reference-uri: The reference dataset is invalid, by the cluster\'s own check. It says: "Column label not found.".',
    });
  });

  test('pending is waited for', async () => {
    let asked = 0;
    const pending = found('model-get.nli.json', { validityStatus: 'VALIDITY_STATUS_PENDING' });
    const valid = status(200, 'model-get.nli.json');
    run = await startRecordedRun({
      answers: { getModel: (...call) => (++asked < 4 ? pending : valid)(...call) },
    });
    expect(await prepareWith()).toEqual(prepared);
    expect(run.world.lines).toContain('progress: The model: being validated by the cluster');
    expect(asked).toBe(4);
  });

  test('pending for ten minutes is left to the stress test', async () => {
    run = await startRecordedRun({
      answers: { getModel: found('model-get.nli.json', { validityStatus: 'VALIDITY_STATUS_PENDING' }) },
    });
    expect(await prepareWith()).toEqual(prepared);
    expect(run.world.lines.at(-1)).toMatch(/^warning: The model is still being validated after ten minutes/);
  });
});

test('the same file in both roles gets two names', async () => {
  run = await startRecordedRun();
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
  run = await startRecordedRun({ answers: { registerDataset: status(409, 'error.409.name-taken.json') } });
  expect(await prepareWith()).toMatchObject({ referenceId: prepared.referenceId });
  const name = 'rungalileo/snli_train_reference_77-1-abcd';
  expect(run.cluster.requests[1]?.url).toBe(
    `/v1/registry/dataset?${new URLSearchParams({ datasetName: name }).toString()}`,
  );
});
