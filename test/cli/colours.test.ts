import { expect, test } from '@jest/globals';

import { isColoured, paintFor } from '../../src/cli/colours.js';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  // no-color.org: only when it is not empty.
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('terminal %s with %j: coloured %s', (isTTY, env, expected) => {
  expect(isColoured({ isTTY }, env)).toBe(expected);
});

test('paints by the codes of ECMA-48, and ends each', () => {
  expect(paintFor({ isTTY: true }, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  expect(paintFor({ isTTY: false }, {})('red', 'x')).toBe('x');
});
