import { afterEach, describe, expect, test } from '@jest/globals';

import { prepare, type Prepared } from '../../src/steps/prepare.js';
import { makePlan } from '../support/make-plan.js';
import { status } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const prepareWith = (plan: Parameters<typeof makePlan>[0] = {}): Promise<Prepared> =>
  prepare(run.client, makePlan(plan), run.world, run.learn);

/** The ids of the recorded answers. */
const prepared = {
  projectId: '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
  referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
  evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
  modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
};

describe.each(['beta', 'ga'] as const)('on a %s cluster', (dialect) => {
  test('finds the project and registers data and model under names of this run', async () => {
    run = await startRecordedRun({ dialect });
    expect(await prepareWith()).toEqual(prepared);
    expect(run.calls()).toEqual(['listProjects', 'registerDataset', 'registerDataset', 'registerModel']);
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
  const { projectId, referenceId, evaluationId } = prepared;
  expect(run.learnt).toEqual([{ projectId }, { referenceId }, { evaluationId }]);
});

test('what is registered already is used as it is', async () => {
  run = await startRecordedRun();
  const registered = (id: string) => ({ kind: 'registered', id }) as const;
  const plan = { reference: registered('ref'), evaluation: registered('eval'), model: registered('mod') };
  expect(await prepareWith(plan)).toMatchObject({ referenceId: 'ref', evaluationId: 'eval', modelId: 'mod' });
  expect(run.calls()).toEqual(['listProjects']);
  expect(run.learnt).toContainEqual({ modelId: 'mod' });
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

describe('a name that is taken', () => {
  test('is a conflict that says what was being registered', async () => {
    run = await startRecordedRun({ answers: { registerDataset: status(409, 'error.409.name-taken.json') } });
    await expect(prepareWith()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Could not register the reference dataset'),
    });
  });
});
