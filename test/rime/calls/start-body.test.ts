import { describe, expect, test } from '@jest/globals';

import { toStartBody, type NewStressTest } from '../../../src/rime/calls/start-body.js';
import { makePlan } from '../../support/make-plan.js';
import { readFixture } from '../../support/read-fixture.js';

/** The ids of the published requests. */
const ids = {
  modelId: '47a1c8e5-3d9b-4f62-8e0a-b5c7d9f1a324',
  referenceId: 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
  evaluationId: 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
};
const agentId = 'd2c4b6a8-0e1f-4a3b-8c5d-7e9f1a2b3c4d';

function make(
  run: Partial<NewStressTest['run']> = {},
  overrides: Partial<NewStressTest> = {},
): NewStressTest {
  return {
    ...ids,
    image: { kind: 'managed', name: 'huggingface_image', pipRequirements: [] },
    agentId: undefined,
    run: makePlan({ run }).run,
    ...overrides,
  };
}

describe('the body equals the published walk-through', () => {
  const seed = { test_run_config: { run_time_info: { random_seed: '42' } } };

  test('of 2.0-beta, with the seed and JSON in its shortest form', () => {
    const published = JSON.parse(readFixture('request.stress-test-start.beta.json')) as {
      test_run_config: { run_time_info: object };
    };
    const { test_run_config: config } = published;
    expect(toStartBody('beta', make({ excludeColumns: ['id'] }))).toEqual({
      test_run_config: {
        ...config,
        run_time_info: { ...config.run_time_info, ...seed.test_run_config.run_time_info },
        test_suite_config: { individual_tests_config: '{"global_exclude_columns":["id"]}' },
      },
    });
  });

  test('of 2.0 GA, with the seed', () => {
    const published = JSON.parse(readFixture('request.stress-test-start.ga.json')) as {
      test_run_config: Record<string, object>;
    };
    const config = { ...published.test_run_config };
    const profiling = { model_profiling: { nrows_for_summary: 1000 } };
    const customTests = [
      '{"custom_test_category": "Data Cleanliness", "test_path": "s3://example-bucket/t.py"}',
    ];
    const stressTest = make(
      {
        excludeColumns: ['id'],
        sensitivity: 'more',
        tests: { text_upper_case: { run: true, sample_size: 50 } },
        categories: ['adversarial', 'subset-performance'],
        profiling,
        customTests: [
          '{"custom_test_category": "Data Cleanliness", "test_path": "s3://example-bucket/t.py"}',
        ],
      },
      { agentId },
    );
    expect(toStartBody('ga', stressTest)).toEqual({
      ...published,
      test_run_config: {
        ...config,
        run_time_info: { ...config['run_time_info'], random_seed: '42' },
        test_suite_config: {
          global_exclude_columns: ['id'],
          global_test_sensitivity: 'TEST_SENSITIVITY_MORE_SENSITIVE',
          individual_tests_config: '{"text_upper_case":{"run":true,"sample_size":50}}',
          custom_tests: customTests,
        },
      },
    });
  });
});

test.each(['beta', 'ga'] as const)('what is not given is not sent (%s)', (dialect) => {
  expect(toStartBody(dialect, make({}, { image: undefined }))).toEqual({
    test_run_config: {
      run_name: 'NLP Stress Test',
      model_id: { uuid: ids.modelId },
      data_info: { ref_dataset_id: ids.referenceId, eval_dataset_id: ids.evaluationId },
      run_time_info: { random_seed: '42' },
    },
  });
});

describe.each(['beta', 'ga'] as const)('in the %s dialect', (dialect) => {
  test('an own image, resources and errors equal the published custom image', () => {
    const published = JSON.parse(readFixture('request.stress-test-start.custom-image.json')) as {
      test_run_config: { run_time_info: object };
    };
    const body = toStartBody(
      dialect,
      make(
        { explicitErrors: true, resources: { ramMegabytes: '8000', cpuMillicores: '2000' } },
        { image: { kind: 'own', name: 'registry.example.com/ri:1', pullSecret: 'regcred' } },
      ),
    );
    expect(body.test_run_config.run_time_info).toEqual({
      ...published.test_run_config.run_time_info,
      // The fixture has a number here; the contract's UInt64Input is either.
      resource_request: { ram_request_megabytes: '8000', cpu_request_millicores: '2000' },
    });
  });

  test('custom tests stay texts, and a data interval stands beside the datasets', () => {
    const interval = { start_time: '2024-02-01T00:00:00Z', end_time: '2024-03-01T00:00:00Z' };
    const customTest = '{"custom_test_category":"c","test_path":"s3://b/t.py"}';
    const { test_run_config: config } = toStartBody(
      dialect,
      make({ customTests: [customTest], evaluationInterval: interval }),
    );
    expect(config.test_suite_config).toEqual({ custom_tests: [customTest] });
    expect(config.data_info).toEqual({
      ref_dataset_id: ids.referenceId,
      eval_dataset_id: ids.evaluationId,
      eval_dataset_time_interval: interval,
    });
  });

  test('false is sent, and what is given in part stays so', () => {
    const { run_time_info: runTime } = toStartBody(
      dialect,
      make(
        { explicitErrors: false, resources: { ramMegabytes: undefined, cpuMillicores: '500' } },
        { image: { kind: 'own', name: 'registry.example.com/ri:1', pullSecret: undefined } },
      ),
    ).test_run_config;
    expect(runTime).toEqual({
      custom_image: { custom_image: { name: 'registry.example.com/ri:1' } },
      resource_request: { cpu_request_millicores: '500' },
      explicit_errors: false,
      random_seed: '42',
    });
  });
});

describe('2.0-beta', () => {
  test('reads categories as switches', () => {
    const body = toStartBody('beta', make({ categories: ['drift'] }));
    expect(body.test_run_config.test_suite_config?.categories).toEqual([
      { type: 'TEST_CATEGORY_TYPE_DRIFT', run_st: true, run_ct: false },
    ]);
    expect(body.test_run_config.categories).toBeUndefined();
  });

  test('reads the agent from the run time', () => {
    const body = toStartBody('beta', make({}, { agentId }));
    expect(body.test_run_config.run_time_info?.agent_id).toEqual({ uuid: agentId });
    expect(body.agent_id).toBeUndefined();
  });

  test('keeps tests and columns side by side, each column once', () => {
    const tests = { drift: { run: false }, global_exclude_columns: ['id', 'row'] };
    const body = toStartBody('beta', make({ tests, excludeColumns: ['id', 'ä'] }));
    expect(body.test_run_config.test_suite_config?.individual_tests_config).toBe(
      '{"drift":{"run":false},"global_exclude_columns":["id","row","ä"]}',
    );
  });
});
