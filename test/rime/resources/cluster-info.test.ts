import { describe, expect, test } from '@jest/globals';

import { makeClient, scripted, useNock } from '../../support/nock-client.js';
import { readFixture } from '../../support/read-fixture.js';

useNock();

const noRoute = readFixture('error.404.no-such-route.json');
const untold = { version: undefined, customer: undefined, licenceEndsMs: undefined, graceEndsMs: undefined };

describe('the cluster', () => {
  test('tells its version, its customer and its licence, and is asked once', async () => {
    scripted().get('/v1/rime-info').reply(200, readFixture('rime-info.json'));
    const { client } = makeClient();
    const info = {
      version: '2.6.3',
      customer: 'example',
      licenceEndsMs: Date.UTC(2025, 0, 31),
      graceEndsMs: Date.UTC(2025, 2, 2),
    };
    expect([await client.info(), await client.info()]).toEqual([info, info]);
  });

  test.each([
    [404, noRoute],
    [501, readFixture('error.501.not-implemented.json')],
    [200, '{}'],
    [200, '{"clusterInfoVersion":null,"customerName":"","expirationTime":"soon"}'],
  ])('may tell nothing (%s)', async (status, body) => {
    scripted().get('/v1/rime-info').reply(status, body);
    expect(await makeClient().client.info()).toEqual(untold);
  });

  test('that refuses the key is an error', async () => {
    scripted().get('/v1/rime-info').reply(401, readFixture('error.401.unauthenticated.json'));
    await expect(makeClient().client.info()).rejects.toMatchObject({ code: 'unauthorized' });
  });
});

describe('the licence', () => {
  test.each([
    ['ok', false],
    ['warn', false],
    ['error', true],
  ])('with the state %s', async (word, isExpired) => {
    scripted()
      .get('/v1/feature-flags/a%20b/limits/LICENSE_LIMIT_EXPIRATION')
      .reply(200, readFixture(`limit-status.${word}.json`));
    expect(await makeClient().client.isLicenceExpired('a b')).toBe(isExpired);
  });

  test.each([
    [404, noRoute],
    [501, readFixture('error.501.not-implemented.json')],
    [403, readFixture('error.403.forbidden.json')],
    [200, '{}'],
    [200, '{"limitStatus":null}'],
  ])('may not be told (%s)', async (status, body) => {
    scripted()
      .get(/limits/)
      .reply(status, body);
    expect(await makeClient().client.isLicenceExpired('example')).toBeUndefined();
  });
});

describe('an agent', () => {
  const read = async (agent: unknown): Promise<unknown> => {
    scripted().get('/v1/agents/a1').reply(200, { agent });
    return makeClient().client.agents.find('a1');
  };

  test('tells its name and its state', async () => {
    const { agent } = JSON.parse(readFixture('agent-get.json')) as { readonly agent: unknown };
    expect(await read(agent)).toEqual({
      name: 'internal-agent',
      isActive: true,
      stateWord: 'AGENT_STATUS_ACTIVE',
    });
  });

  test.each([
    'AGENT_STATUS_UNRESPONSIVE',
    'AGENT_STATUS_DEACTIVATED',
    'AGENT_STATUS_UNSPECIFIED',
    'AGENT_STATUS_NEW',
  ])('with the state %s is not active', async (status) => {
    expect(await read({ name: 'x', status })).toMatchObject({ isActive: false, stateWord: status });
  });

  test('that does not tell its state is not warned about', async () => {
    expect(await read({ name: null, status: null })).toEqual({
      name: '',
      isActive: true,
      stateWord: 'no state',
    });
  });

  test('that is not there is not an error', async () => {
    scripted().get('/v1/agents/a1').reply(404, noRoute);
    expect(await makeClient().client.agents.find('a1')).toBeUndefined();
  });
});
