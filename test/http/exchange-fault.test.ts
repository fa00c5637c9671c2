import { expect, test } from '@jest/globals';

import { ExchangeFault, toExchangeFault, type FaultKind } from '../../src/http/exchange-fault.js';

// The codes are those of Node's documentation ("Common system errors", "X509 certificate error codes", "TLS errors").
test.each<[string, FaultKind, RegExp]>([
  ['ENOTFOUND', 'no-connection', /no such host/],
  ['EAI_AGAIN', 'no-connection', /look up the host/],
  ['ECONNREFUSED', 'no-connection', /refused/],
  ['ECONNRESET', 'lost-connection', /lost its connection/],
  ['EPIPE', 'lost-connection', /lost its connection/],
  ['EHOSTUNREACH', 'no-connection', /no way/],
  ['ETIMEDOUT', 'lost-connection', /in time/],
  ['ESOMETHINGNEW', 'lost-connection', /failed: told/],
  ['CERT_HAS_EXPIRED', 'tls', /certificate/],
  ['CERT_NOT_YET_VALID', 'tls', /certificate/],
  ['CERT_REVOKED', 'tls', /certificate/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', /certificate/],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls', /certificate/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', /certificate/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', /certificate/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', /certificate/],
  ['HOSTNAME_MISMATCH', 'tls', /certificate/],
  ['INVALID_CA', 'tls', /certificate/],
  ['EPROTO', 'tls', /https/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', /https/],
  ['HPE_INVALID_CONSTANT', 'not-http', /not HTTP/],
])('%s is %s', (code, kind, words) => {
  const fault = toExchangeFault(Object.assign(new Error('told'), { code }));
  expect(fault.kind).toBe(kind);
  expect(fault.message).toMatch(words);
  expect(fault.message).toContain(code);
});

test('an error without a code is a lost connection, which may have been used, in its own words', () => {
  expect(toExchangeFault(new Error('odd\nthing'))).toMatchObject({
    kind: 'lost-connection',
    message: 'failed: odd thing',
  });
});

test('a fault stays what it is', () => {
  const fault = new ExchangeFault('time-limit', 'too slow');
  expect(toExchangeFault(fault)).toBe(fault);
});
