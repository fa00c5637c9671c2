import { expect, test } from '@jest/globals';
import { authenticate } from '../../../src/engine/server/authenticate.js';

test('lets the right key pass', () => {
  expect(() => authenticate('secret', 'secret')).not.toThrow();
});

test.each([undefined, '', 'Secret', 'secre', 'secret ', ['secret', 'secret']])('refuses %p', (given) => {
  expect(() => authenticate(given, 'secret')).toThrow('invalid API token');
});
