import { describe, expect, test } from '@jest/globals';

import { InputError, SkippedRun } from '../../../src/domain/errors.js';
import type { Surroundings } from '../../../src/inputs/given/raw-inputs.js';
import { toPlan } from '../../../src/inputs/to-plan.js';
import { embedded, planOf, problemsOf, raw, remote, surroundings } from '../../support/read-plan.js';

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';

describe('ca-cert', () => {
  test.each([
    ['text', certificate, { kind: 'pem', text: certificate }],
    [
      'two of them',
      `${certificate}\n${certificate}`,
      { kind: 'pem', text: `${certificate}\n${certificate}` },
    ],
    ['a path of the workspace', 'certs/ca.pem', { kind: 'file', path: '/work/certs/ca.pem' }],
    ['an absolute path', '/etc/ca.pem', { kind: 'file', path: '/etc/ca.pem' }],
  ])('is %s', (_, given, expected) => {
    expect(planOf({ ...remote, 'ca-cert': given }).target).toMatchObject({ caCert: expected });
  });

  test.each([
    '-----BEGIN PRIVATE KEY-----\nsecret-123\n-----END PRIVATE KEY-----',
    `${certificate}\n-----BEGIN PRIVATE KEY-----\nsecret-123\n-----END PRIVATE KEY-----`,
    '-----BEGIN CERTIFICATE-----\nsecret-123',
    'secret-123\nMIIB',
  ])('is never %j, and never repeated', (given) => {
    const problems = problemsOf({ ...remote, 'ca-cert': given });
    expect(problems.map(({ name }) => name)).toEqual(['ca-cert']);
    expect(JSON.stringify(problems)).not.toContain('secret-123');
    const inFile = problemsOf(remote, JSON.stringify({ cluster: { 'ca-cert': given } }));
    expect(inFile.map(({ name }) => name)).toEqual(['cluster.ca-cert']);
    expect(JSON.stringify(inFile)).not.toContain('secret-123');
  });
});

describe('without an API key', () => {
  const withoutKey = { ...remote, 'api-key': '' };
  const thrownBy = (values: Record<string, string>, why: Surroundings['withoutSecrets']): unknown => {
    const inputs = raw(values);
    try {
      return toPlan({ ...inputs, surroundings: { ...inputs.surroundings, withoutSecrets: why } });
    } catch (error) {
      return error;
    }
  };

  // Public interface, section 2, `on-missing-credentials`; the stores are those of GitHub's settings pages.
  test.each<[Surroundings['withoutSecrets'], string, typeof InputError | typeof SkippedRun, string]>([
    [undefined, '', InputError, 'Secrets and variables → Actions'],
    [undefined, 'skip', SkippedRun, 'Secrets and variables → Actions'],
    ['fork', '', SkippedRun, 'pull_request_target'],
    ['fork', 'fail', InputError, 'pull_request_target'],
    ['dependabot', '', SkippedRun, 'Secrets and variables → Dependabot'],
    ['dependabot', 'fail', InputError, 'Secrets and variables → Dependabot'],
  ])('and the reason %s, %j ends in the right error', (why, onMissing, kind, hint) => {
    const error = thrownBy({ ...withoutKey, 'on-missing-credentials': onMissing }, why);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ message: expect.stringContaining(hint) });
    if (error instanceof InputError) expect(error.code).toBe('missing-credentials');
  });

  test('every other problem is told first', () => {
    const error = thrownBy({ ...withoutKey, seed: 'x' }, 'fork');
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'invalid-input', problems: [{ name: 'seed' }] });
  });

  test('a key that is there is used, whatever the event', () => {
    expect(thrownBy(remote, 'fork')).toMatchObject({ target: { apiKey: 'k' } });
  });
});

describe('cache-dir', () => {
  const cacheOf = (values: Record<string, string>, cacheFolder?: string): unknown => {
    const given = raw({ ...embedded, ...values });
    const { target } = toPlan({ ...given, surroundings: { ...surroundings, cacheFolder } });
    return target.kind === 'embedded' ? target.cache : target.kind;
  };

  test('is what is named, in the workspace, else the folder of this machine, if it has one', () => {
    const named = { folder: '/work/.cache/gate', isNamed: true };
    expect(cacheOf({ 'cache-dir': '.cache/gate' }, '/opt/tools/model-gate')).toEqual(named);
    const usual = { folder: '/opt/tools/model-gate', isNamed: false };
    expect(cacheOf({}, '/opt/tools/model-gate')).toEqual(usual);
    expect(cacheOf({})).toBeUndefined();
  });

  test('none keeps nothing', () => {
    expect(cacheOf({ 'cache-dir': 'none' }, '/opt/tools/model-gate')).toBeUndefined();
  });
});
