import { expect, test } from '@jest/globals';
import { authenticate, toApiKey } from '../../../src/engine/server/authenticate.js';

const keys = [toApiKey('ci', 'secret'), toApiKey('notebook', 'other')];

test.each([
  ['secret', 'ci'],
  ['other', 'notebook'],
])('lets the key %s pass as that of %s', (key, name) => {
  expect(authenticate(key, keys).name).toBe(name);
});

test.each([undefined, '', 'Secret', 'secre', 'secret ', ['secret', 'secret']])('refuses %p', (given) => {
  expect(() => authenticate(given, keys)).toThrow('invalid API token');
});

test('refuses everybody when there are no keys, or an empty one', () => {
  expect(() => authenticate('secret', [])).toThrow('invalid API token');
  expect(() => authenticate(undefined, [toApiKey('odd', '')])).toThrow('invalid API token');
});
