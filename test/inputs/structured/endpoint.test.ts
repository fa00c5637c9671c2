import { describe, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';

import { embedded, planOf, problemsOf, remote } from '../../support/read-plan.js';

const url = 'https://models.example.com/invocations';
const values = { ...embedded, 'model-uri': '' };
const file = (endpoint: unknown, model: object = {}): string => dump({ model: { ...model, endpoint } });

describe('model.endpoint', () => {
  test.each([
    [url, 'mlflow'],
    ['http://127.0.0.1:8080/v2/models/churn/infer', 'v2'],
    ['http://localhost:8080/v2/models/churn/versions/3/infer?key=abc', 'v2'],
    ['http://[::1]:8080/v1/models/churn:predict', 'instances'],
  ])('%s is spoken to as %s', (address, format) => {
    expect(planOf(values, file({ url: address })).model).toEqual({
      kind: 'endpoint',
      endpoint: {
        url: address,
        format,
        headersFromEnv: {},
        batchSize: 100,
        timeoutMs: 60_000,
        maxConcurrency: 4,
      },
    });
  });

  test('takes all its keys', () => {
    const given = {
      url,
      format: 'instances',
      'headers-from-env': { Authorization: 'MODEL_AUTHORIZATION' },
      'batch-size': 1,
      timeout: '90s',
      'max-concurrency': 64,
    };
    expect(planOf(values, file(given)).model).toEqual({
      kind: 'endpoint',
      endpoint: {
        url,
        format: 'instances',
        headersFromEnv: { Authorization: 'MODEL_AUTHORIZATION' },
        batchSize: 1,
        timeoutMs: 90_000,
        maxConcurrency: 64,
      },
    });
  });

  test.each([
    [
      'http of another machine',
      { url: 'http://models.example.com/s3cr3t' },
      '.url',
      'must be an https:// address',
    ],
    ['a password', { url: 'https://user:s3cr3t@models.example.com/' }, '.url', 'without a password'],
    ['another scheme', { url: 'ftp://models.example.com/s3cr3t' }, '.url', 'must be an https:// address'],
    ['no url', { 'batch-size': 5 }, '.url', 'is missing'],
    ['a batch of none', { url, 'batch-size': 0 }, '.batch-size', 'at least 1 and at most 10000'],
    ['too many at once', { url, 'max-concurrency': 65 }, '.max-concurrency', 'at most 64'],
    [
      'a value for a variable',
      { url, 'headers-from-env': { Authorization: 'Bearer s3cr3t' } },
      '.headers-from-env.Authorization',
      'never the value itself',
    ],
    [
      'a header that is the transport’s',
      { url, 'headers-from-env': { Host: 'NAME' } },
      '.headers-from-env',
      '"Host" is not allowed',
    ],
    [
      'headers as a text',
      { url, 'headers-from-env': 'Authorization: s3cr3t' },
      '.headers-from-env',
      'must be a map',
    ],
    ['an unknown key', { url, headers: {} }, '.headers', 'unknown key'],
  ])('refuses %s, without what may be a secret', (_, endpoint, path, message) => {
    const problems = problemsOf(values, file(endpoint));
    expect(problems).toEqual([{ name: `model.endpoint${path}`, message: expect.stringContaining(message) }]);
    expect(JSON.stringify(problems)).not.toContain('s3cr3t');
  });

  test.each([url, 'http://127.0.0.1:5000/invocations'])('may be given as model-uri %s', (address) => {
    expect(planOf({ ...embedded, 'model-uri': address }).model).toEqual(
      planOf(values, file({ url: address })).model,
    );
  });

  test.each([
    ['a file elsewhere', 'https://models.example.com/m.onnx', 'https:// paths need a cluster'],
    ['http of another machine', 'http://models.example.com/invocations', 'is not allowed'],
  ])('is not %s', (_, address, message) => {
    expect(problemsOf({ ...embedded, 'model-uri': address })).toEqual([
      { name: 'model-uri', message: expect.stringContaining(message) },
    ]);
  });

  test('a cluster gets an https:// model-uri as it is, and no service of this machine', () => {
    expect(planOf({ ...remote, 'model-uri': url }).model).toEqual({ kind: 'model-path', path: url });
    expect(problemsOf({ ...remote, 'model-uri': 'http://127.0.0.1:5000/invocations' })).toEqual([
      { name: 'model-uri', message: expect.stringContaining('is for the embedded engine') },
    ]);
  });

  test('contradicts another model', () => {
    expect(problemsOf(embedded, file({ url }))).toEqual([
      { name: 'model.endpoint', message: 'contradicts model-uri: give one of the two.' },
    ]);
  });

  test('is refused on a cluster, by its name', () => {
    expect(problemsOf({ ...remote, 'model-uri': '' }, file({ url }))).toEqual([
      { name: 'model.endpoint', message: expect.stringContaining('is for the embedded engine') },
    ]);
  });
});
