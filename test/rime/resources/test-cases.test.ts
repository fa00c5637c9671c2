import { expect, test } from '@jest/globals';

import { makeClient, scripted, useNock } from '../../support/nock-client.js';
import { readFixture } from '../../support/read-fixture.js';
import type { RimeClient } from '../../../src/rime/rime-client.js';

useNock();

async function ids(client: RimeClient): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { testCase } of client.testCases.list('r1')) found.push(testCase.caseId);
  return found;
}
const page = (testCaseId: string, nextPageToken = ''): object => ({
  testCases: [{ testCaseId }],
  nextPageToken,
  hasMore: nextPageToken !== '',
});

test('when something else is wrong than the page size, that is told', async () => {
  scripted().get('/v1/test-cases').query(true).reply(400, { code: 3, message: 'bad page size' });
  scripted().get('/v1/test-cases').query(true).reply(400, { code: 3, message: 'no such run' });
  await expect(ids(makeClient().client)).rejects.toThrow('no such run');
});

test('another refusal than 400 is not asked again', async () => {
  scripted().get('/v1/test-cases').query(true).reply(403, readFixture('error.403.forbidden.json'));
  await expect(ids(makeClient().client)).rejects.toMatchObject({ code: 'forbidden' });
});

test.each([
  ['the empty list', readFixture('test-cases.empty.json')],
  ['an empty list alone', '{"testCases":[]}'],
  ['paging alone, as zero values are left out', '{"hasMore":false}'],
  ['a token alone', '{"nextPageToken":""}'],
])('no cases: %s', async (_, body) => {
  scripted().get('/v1/test-cases').query(true).reply(200, body);
  expect(await ids(makeClient().client)).toEqual([]);
});

test.each([
  ['empty', ''],
  ['null', null],
  ['missing', undefined],
])('a list that goes on, but whose token is %s, is not taken for the whole', async (_, nextPageToken) => {
  const answer = { ...page('a'), hasMore: true, nextPageToken };
  scripted().get('/v1/test-cases').query(true).reply(200, answer);
  await expect(ids(makeClient().client)).rejects.toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('there are more test cases, but has no nextPageToken'),
  });
});

// No test cases would be no findings: an answer of something else must not turn a red run green.
test.each([
  ['an empty object', '{}'],
  ['an error with a good status', '{"code":13,"message":"oops","details":[]}'],
  ['the list of another call', '{"testRuns":[]}'],
  ['a list that is null', '{"testCases":null}'],
])('%s is no list of test cases', async (_, body) => {
  scripted().get('/v1/test-cases').query(true).reply(200, body);
  await expect(ids(makeClient().client)).rejects.toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('it is no list of test cases'),
  });
});
