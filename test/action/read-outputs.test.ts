import { EOL } from 'node:os';

import { expect, test } from '@jest/globals';

import { readOutputs } from '../../src/action/read-outputs.js';

// The grammar is GitHub's: docs.github.com, "Workflow commands", "Setting an output parameter" and "Multiline strings".
test.each([
  ['nothing', [''], {}],
  [
    'a line each',
    ['verdict=failed', '', 'url=https://x?a=b<<c', 'empty='],
    { verdict: 'failed', url: 'https://x?a=b<<c', empty: '' },
  ],
  ['a value of several lines', ['a<<END', 'one=1', '', 'two', 'END', 'b=2'], { a: 'one=1\n\ntwo', b: '2' }],
  ['the last of a name', ['verdict<<END', 'failed', 'END', 'verdict=passed'], { verdict: 'passed' }],
  ['a value without its end', ['a=1', 'rest<<END', 'verdict=failed'], undefined],
  ['a line that is neither', ['verdict'], undefined],
  ['a value without a name', ['=passed'], undefined],
])('finds what the runner finds in %s', (_, lines, expected) => {
  expect(readOutputs(lines.join(EOL))).toEqual(expected);
});
