import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { actionLog } from '../../src/action/action-log.js';

let written = '';
beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

test('foreign text cannot speak to the runner', () => {
  actionLog.info('model says:\n::set-output name=verdict::passed\n##[error]x');
  expect(written).not.toMatch(/^\s*::|##\[/m);
});

test('each line of a secret is masked, and nothing empty', () => {
  actionLog.mask('first\r\nsecond\n\n');
  expect(written.trim().split(/\r?\n/)).toEqual(['::add-mask::first', '::add-mask::second']);
});
