import { describe, expect, test } from '@jest/globals';
import { createRouter } from '../../../src/engine/server/router.js';
import { fillPath, routes } from '../../../src/wire/routes.js';

const both = createRouter(['beta', 'ga']);
const id = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';

describe('createRouter', () => {
  test.each(
    (['beta', 'ga'] as const).flatMap((dialect) =>
      Object.entries(routes[dialect]).map(([operation, route]) => ({ dialect, operation, ...route })),
    ),
  )('finds $operation of $dialect under its published path', ({ operation, method, path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const params = Object.fromEntries(names.map((name) => [name, id]));
    expect(both(method, fillPath(path, params))).toEqual({ kind: 'match', operation, params });
  });

  test('decodes what is percent-encoded in a placeholder', () => {
    expect(both('GET', '/images/a%2Fb%23c')).toMatchObject({ kind: 'match', params: { name: 'a/b#c' } });
  });

  test.each([
    { name: 'no such path', method: 'GET', path: '/v1/nothing', kind: 'none' },
    { name: 'the empty path', method: 'GET', path: '/', kind: 'none' },
    { name: 'a path that goes on', method: 'GET', path: `/v1/projects/${id}/url/more`, kind: 'none' },
    { name: 'a trailing slash', method: 'GET', path: '/v1/projects/', kind: 'none' },
    { name: 'an empty placeholder', method: 'GET', path: '/v1/jobs//test-run-id', kind: 'none' },
    { name: 'broken percent-encoding', method: 'GET', path: '/images/%E0%A4%A', kind: 'none' },
    { name: 'another verb', method: 'DELETE', path: '/v1/projects', kind: 'other-method' },
    { name: 'a verb in lower case', method: 'get', path: '/v1/projects', kind: 'other-method' },
  ])('has no match for $name', ({ method, path, kind }) => {
    expect(both(method, path)).toEqual({ kind });
  });

  test.each([
    { dialect: 'beta' as const, other: '/v1/jobs', own: '/v1-beta/jobs' },
    { dialect: 'ga' as const, other: '/v1-beta/jobs', own: '/v1/jobs' },
  ])('serves only the paths of $dialect when told so', ({ dialect, other, own }) => {
    const router = createRouter([dialect]);
    expect(router('GET', own)).toMatchObject({ kind: 'match', operation: 'listJobs' });
    expect(router('GET', other)).toEqual({ kind: 'none' });
  });
});
