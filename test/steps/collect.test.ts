import { afterEach, describe, expect, test } from '@jest/globals';

import { collect } from '../../src/steps/collect.js';
import { recorded, status, type Answer } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const testRunId = 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58';
const only = (fixture: string): Answer => status(200, fixture);

test('reads the run and every page of its cases', async () => {
  run = await startRecordedRun();
  const { testRun, cases } = await collect(run.client, testRunId);
  expect(testRun.testRunId).toBe(testRunId);
  // `metrics.summaryCounts` of the recorded run: 21 in all, of which 11 passed, 6 warn, 3 failed and 1 was skipped.
  const count = (wanted: string): number => cases.filter(({ status: word }) => word === wanted).length;
  expect([cases.length, count('pass'), count('warning'), count('fail'), count('skip')]).toEqual([
    21, 11, 6, 3, 1,
  ]);
  expect(run.cluster.requests.map(({ url }) => url)).toEqual([
    `/v1/test-runs/${testRunId}`,
    `/v1/test-cases?listTestCasesQuery.testRunId=${testRunId}&pageSize=1000`,
    '/v1/test-cases?pageToken=cnVuPWM1YTk7b2Zmc2V0PTg%3D&pageSize=1000',
    '/v1/test-cases?pageToken=cnVuPWM1YTk7b2Zmc2V0PTE2&pageSize=1000',
  ]);
});

describe('test cases', () => {
  const casesOf = async (answer: Answer) => {
    run = await startRecordedRun({
      answers: { listTestCases: answer, getTestRun: status(200, 'test-run-get.minimal.json') },
    });
    return (await collect(run.client, testRunId)).cases;
  };

  test('with zero values left out have passed', async () => {
    expect(
      (await casesOf(only('test-cases.sparse.json'))).map(({ testType, status: word }) => [testType, word]),
    ).toEqual([
      ['text_lower_case', 'pass'],
      ['text_synonym_swap_attack', 'fail'],
    ]);
  });

  test('may be none at all', async () => {
    expect(await casesOf(only('test-cases.empty.json'))).toEqual([]);
  });

  test('of a tabular run read as well', async () => {
    const { testCases } = JSON.parse(recorded('test-cases.tabular.json')) as {
      testCases: readonly unknown[];
    };
    expect(await casesOf(only('test-cases.tabular.json'))).toHaveLength(testCases.length);
  });

  test('whose page comes again are an error', async () => {
    await expect(casesOf(only('test-cases.nli.page1.json'))).rejects.toMatchObject({ code: 'bad-response' });
  });

  test('whose page can’t be read for a moment are complete', async () => {
    let asked = 0;
    const cases = await casesOf((response, request) =>
      (asked++ === 0 ? status(500, 'error.500.internal.json') : only('test-cases.clean.json'))(
        response,
        request,
      ),
    );
    const { testCases } = JSON.parse(recorded('test-cases.clean.json')) as { testCases: readonly unknown[] };
    expect(cases).toHaveLength(testCases.length);
  });
});

test('a list with fewer cases than the run counts is not judged, for what is missing may have failed', async () => {
  // The recorded run counts 21.
  run = await startRecordedRun({ answers: { listTestCases: only('test-cases.clean.json') } });
  await expect(collect(run.client, testRunId)).rejects.toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('the test run counts 21'),
  });
});

test('a run that is not there is not found', async () => {
  run = await startRecordedRun({ answers: { getTestRun: status(404, 'error.404.run-not-found.json') } });
  await expect(collect(run.client, testRunId)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('The cluster says: "test run not found"'),
  });
});
