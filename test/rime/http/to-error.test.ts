import { describe, expect, test } from '@jest/globals';

import { readFixture } from '../../support/read-fixture.js';
import { ExchangeFault, type FaultKind } from '../../../src/http/exchange-fault.js';
import { toError } from '../../../src/rime/http/to-error.js';

const apiKey = 'secret-key-0123456789';
const doing = {
  task: 'register the evaluation dataset',
  method: 'POST' as const,
  url: new URL('https://rime.test/v1/registry/p1/dataset?name=hidden'),
  apiKey,
};
const json = { 'content-type': 'application/json' };

describe('the code says what a caller would do', () => {
  test.each([
    ['error.400.bad-request.json', 400, 'invalid-request'],
    ['error.400.precondition.json', 400, 'invalid-request'],
    ['error.401.unauthenticated.json', 401, 'unauthorized'],
    ['error.403.forbidden.json', 403, 'forbidden'],
    ['error.404.run-not-found.json', 404, 'not-found'],
    ['error.409.name-taken.json', 409, 'conflict'],
    ['error.412.precondition-412.json', 412, 'invalid-request'],
    ['error.429.too-many.json', 429, 'rate-limited'],
    ['error.500.internal.json', 500, 'server-error'],
    ['error.501.not-implemented.json', 501, 'invalid-request'],
    ['error.503.unavailable.json', 503, 'server-error'],
    ['error.504.deadline.json', 504, 'server-error'],
  ])('%s', (fixture, status, code) => {
    const body = readFixture(fixture);
    const error = toError(doing, { status, headers: json, body });
    const { message } = JSON.parse(body) as { message: string };
    expect(error.code).toBe(code);
    expect(error.request).toEqual({ method: 'POST', path: '/v1/registry/p1/dataset', status });
    expect(error.message).toBe(
      `Could not register the evaluation dataset: POST /v1/registry/p1/dataset answered ${status}. The cluster says: "${message}".`,
    );
  });
  test.each([
    [402, 'invalid-request'],
    [408, 'server-error'],
    [418, 'invalid-request'],
    [422, 'invalid-request'],
    [502, 'server-error'],
    [599, 'server-error'],
  ])('%i is %s', (status, code) => {
    expect(toError(doing, { status, headers: {}, body: '' })).toMatchObject({
      code,
      message: expect.stringContaining('It gave no reason'),
    });
  });
  test.each<[FaultKind, string, string]>([
    ['lost-connection', 'unreachable', ' to https://rime.test was refused.'],
    ['time-limit', 'unreachable', ' to https://rime.test was refused.'],
    ['tls', 'tls', ' to https://rime.test was refused.'],
    ['cut-off', 'bad-response', ' was refused.'],
    ['too-large', 'bad-response', ' was refused.'],
    ['not-http', 'bad-response', ' was refused.'],
  ])('a request that met %s is %s', (kind, code, ending) => {
    const fault = new ExchangeFault(kind, 'was refused');
    const error = toError(doing, fault);
    expect(error).toMatchObject({ code, cause: fault, request: { status: undefined } });
    expect(error.message).toBe(
      `Could not register the evaluation dataset: POST /v1/registry/p1/dataset${ending}`,
    );
  });
});

describe('the message', () => {
  test.each([
    ['x-request-id', 'req-1', ' Request id: req-1.'],
    ['x-amzn-trace-id', 'Root=1-67', ' Request id: Root=1-67.'],
    ['x-other', 'req-1', ''],
  ])('carries the id in %s', (header, value, ending) => {
    const { message } = toError(doing, {
      status: 500,
      headers: { ...json, [header]: value },
      body: '{"message":"m"}',
    });
    expect(message).toMatch(new RegExp(`The cluster says: "m"\\.${ending}$`));
  });

  test('shows how the page of a proxy begins', () => {
    const body = `<html>\n<title>503 Service Unavailable</title>${'x'.repeat(5000)}`;
    const { message } = toError(doing, { status: 503, headers: { 'content-type': 'text/html' }, body });
    expect(message).toContain(
      'The answer (text/html) begins: "<html> <title>503 Service Unavailable</title>',
    );
    expect(message.length).toBeLessThan(400);
  });

  test('shows what came instead of JSON', () => {
    const html = toError(doing, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<title>Sign in</title>',
    });
    expect(html.code).toBe('bad-response');
    expect(html.message).toMatch(
      /answered 200 without JSON\. Found text\/html: "<title>Sign in<\/title>"\.$/,
    );
    expect(toError(doing, { status: 200, headers: json, body: ' ' }).message).toMatch(
      /Found an empty body\.$/,
    );
    expect(toError(doing, { status: 200, headers: {}, body: '{"a":' }).message).toMatch(
      /Found no content type: "{"a":"\.$/,
    );
  });

  test.each([
    ['https://login.test/sso?ticket=hush', 'a redirect to https://login.test, which'],
    ['https://me:hush@login.test/', 'a redirect to https://login.test, which'],
    ['/login?ticket=hush', 'a redirect to another path of the same server, which'],
    [undefined, 'a redirect to nowhere, which'],
  ])('names only the origin of a redirect to %s', (location, words) => {
    const error = toError(doing, {
      status: 302,
      headers: location === undefined ? {} : { location },
      body: '',
    });
    expect(error.code).toBe('bad-response');
    expect(error.message).toContain(`answered 302, ${words} is not followed.`);
    expect(error.message).not.toContain('hush');
  });

  test('never holds the key, the query or a pre-signed link, even when the server echoes them', () => {
    const echo = JSON.stringify({
      message: `token ${apiKey} may not read https://s3.test/x?X-Amz-Signature=hush\u001b[2J`,
    });
    const { message } = toError(doing, {
      status: 403,
      headers: { ...json, 'x-request-id': apiKey },
      body: echo,
    });
    expect(message).toContain('"token *** may not read https://s3.test/x?…');
    for (const secret of [apiKey, 'hush', 'hidden', '\u001b']) expect(message).not.toContain(secret);
  });

  test('is not garbled for the sake of a key too short to be one', () => {
    const error = toError(
      { ...doing, apiKey: 'a' },
      { status: 404, headers: json, body: '{"message":"a b a"}' },
    );
    expect(error.message).toContain('"a b a"');
  });

  test.each(['null', '[]', '"text"', '{}', '{"message":""}', '{"message":{"a":1}}'])(
    'shows an error body without a message as it is: %s',
    (body) => {
      expect(toError(doing, { status: 400, headers: json, body }).message).toContain(`begins: "${body}"`);
    },
  );
});
