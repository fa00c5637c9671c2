import { expect, test } from '@jest/globals';

import { parseArguments } from '../../src/cli/parse-arguments.js';

test.each([
  [['run', '--config', 'a.yml'], { command: 'run', values: { config: 'a.yml' } }],
  [
    ['run', '--max-alerts=3', '--json', '--debug'],
    { command: 'run', values: { 'max-alerts': '3' }, json: true, debug: true },
  ],
  [
    ['run', '--categories', 'drift', '--categories', 'adversarial'],
    { values: { categories: 'drift\nadversarial' } },
  ],
  [['run', '--help'], { command: 'help' }],
  [['-h'], { command: 'help' }],
  [[], { command: 'help' }],
  [['--version'], { command: 'version' }],
])('reads %j', (argv, expected) => {
  expect(parseArguments(argv)).toMatchObject(expected);
});

test.each([
  [['rum'], '"rum": is not a command. Did you mean "run"?'],
  [['run', '--max-alert', '3'], '--max-alert: is not a flag. Did you mean "max-alerts"?'],
  [['run', '--config'], '--config: needs a value.'],
  [['run', 'model.onnx'], '"model.onnx": is not expected here'],
  [['run', '--project-id', 'x'], '--project-id: is not a flag.'],
])('refuses %j', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(message);
});

test('tells every mistake at once', () => {
  expect(() => parseArguments(['run', '--foo', '--bar=1'])).toThrow(/--foo[^]*--bar/);
});
