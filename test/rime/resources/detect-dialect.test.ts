import { describe, expect, test } from '@jest/globals';

import { RimeError, type RimeErrorCode } from '../../../src/domain/errors.js';
import { readClusterInfo } from '../../../src/rime/resources/cluster-info.js';
import { detectDialect, dialectOfVersion } from '../../../src/rime/resources/detect-dialect.js';
import type { Send } from '../../../src/rime/http/request.js';

// The versions are those of the published release notes and of the published answers.
test.each([
  ['2.6.3', 'ga'],
  ['2.6.3-20240226T101500Z', 'ga'],
  ['2.10', 'ga'],
  ['v2.1.0', 'ga'],
  ['2.6.0rc1', 'ga'],
  ['3.0.0', 'ga'],
  ['2.0', undefined],
  ['2.0.0', undefined],
  ['2.0.3', undefined],
  ['v2.0.1-20230612T101500Z', undefined],
  ['2.0.0rc4+7.g1a2b3c4', undefined],
  ['2.0.0-beta', undefined],
  ['2.0.0b1', undefined],
  ['2.0-beta.2', undefined],
  ['2.0.0.dev5', undefined],
  ['0.20.1', 'beta'],
  ['0.16.0', 'beta'],
  ['2.1.0-beta', undefined],
  ['1.0.0', undefined],
  ['latest', undefined],
  ['', undefined],
])('version "%s" speaks %s', (version, dialect) => {
  expect(dialectOfVersion(version)).toBe(dialect);
});

describe('detection', () => {
  const detect = async (send: Send): Promise<string> =>
    detectDialect(send, (await readClusterInfo(send)).version);
  const codes: Partial<Record<number, RimeErrorCode>> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    500: 'server-error',
    501: 'invalid-request',
  };

  /** A cluster that answers each path with this body, or refuses it with this status. */
  function cluster(answers: Readonly<Record<string, number | object>>): {
    readonly send: Send;
    readonly calls: string[];
  } {
    const calls: string[] = [];
    return {
      calls,
      send: ({ method, path, query }) => {
        calls.push(`${method} ${path}?${new URLSearchParams(query).toString()}`);
        const answer = answers[path] ?? 404;
        if (typeof answer === 'object')
          return Promise.resolve({ body: answer, request: { method, path, status: 200 } });
        return Promise.reject(
          new RimeError(codes[answer] ?? 'server-error', `${answer}`, { method, path, status: answer }),
        );
      },
    };
  }
  const info = '/v1/rime-info';
  const jobs = '/v1-beta/jobs';

  test.each([
    [{ [info]: { clusterInfoVersion: '2.6.3' } }, 'ga'],
    [{ [info]: { clusterInfoVersion: '0.20.1' } }, 'beta'],
  ])('asks for the version only, when that tells: %j', async (answers, dialect) => {
    const { send, calls } = cluster(answers);
    expect(await detect(send)).toBe(dialect);
    expect(calls).toEqual(['GET /v1/rime-info?']);
  });

  test.each([
    ['no such call, and the beta list', { [jobs]: {} }, 'beta'],
    ['no such call, and no beta list', {}, 'ga'],
    ['a call for other methods, and the beta list', { [info]: 501, [jobs]: {} }, 'beta'],
    ['a call for other methods, and no beta list', { [info]: 501, [jobs]: 501 }, 'ga'],
    ['no version, and the beta list', { [info]: { clusterInfoVersion: '' }, [jobs]: { jobs: [] } }, 'beta'],
    ['2.0, and the beta list', { [info]: { clusterInfoVersion: '2.0.0' }, [jobs]: {} }, 'beta'],
    ['2.0, and no beta list', { [info]: { clusterInfoVersion: '2.0.3' } }, 'ga'],
    ['a beta of 2.0, and no beta list', { [info]: { clusterInfoVersion: '2.0.0rc4' }, [jobs]: 501 }, 'ga'],
    ['a version nobody knows, and no beta list', { [info]: { clusterInfoVersion: 'dev' } }, 'ga'],
  ])('else asks for the list of jobs: %s', async (_, answers, dialect) => {
    const { send, calls } = cluster(answers);
    expect(await detect(send)).toBe(dialect);
    expect(calls).toEqual(['GET /v1/rime-info?', 'GET /v1-beta/jobs?pageSize=1']);
  });

  test.each([
    ['the version is not to be had', { [info]: 401 }, 'unauthorized'],
    ['the version is not to be had', { [info]: 403 }, 'forbidden'],
    ['the version is not to be had', { [info]: 500 }, 'server-error'],
    ['the list is not to be had', { [jobs]: 401 }, 'unauthorized'],
    ['the list is not to be had', { [jobs]: 403 }, 'forbidden'],
    ['the list is not to be had', { [jobs]: 500 }, 'server-error'],
  ])('passes errors on when %s: %j', async (_, answers, code) => {
    await expect(detect(cluster(answers).send)).rejects.toMatchObject({ code });
  });
});
