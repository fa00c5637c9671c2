import { expect, test } from '@jest/globals';
import { checkHost, isLoopback } from '../../../src/engine/server/check-host.js';

test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:1', '127.9.9.9', '[::1]:8080'])('serves %s', (host) => {
  expect(() => checkHost(host)).not.toThrow();
});

// A page with such a name of its own, resolved to this machine, would send it.
test.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example:80',
  '127.0.0.1.evil.example',
  '[::2]',
  '0.0.0.0',
])('refuses %s', (host) => {
  expect(() => checkHost(host)).toThrow('the Host header must be');
});

test.each(['0.0.0.0', '::', '10.0.0.1', 'example.com'])('%s is no address of this machine alone', (host) => {
  expect(isLoopback(host)).toBe(false);
});
