import { expect, test } from '@jest/globals';

import { ruleLines } from '../../../src/inputs/given/rule-lines.js';

test('tells the lines of keys below gate and run, however they are written', () => {
  const text =
    '\uFEFFgate:\r\n  fail-on: &level alert\r\n  ignore:\r\n    - { test: a, reason: b }\r\n  tests:\r\n    "x:y": *level\r\nproject: {name: n}\r\nrun: {seed: 1, tests: {z: {run: true}}}\r\n';
  // Counted by hand.
  expect(ruleLines(text)).toEqual({
    'gate.fail-on': 2,
    'gate.ignore': 3,
    'gate.tests': 5,
    'gate.tests.x:y': 6,
    'run.seed': 8,
    'run.tests': 8,
    'run.tests.z': 8,
  });
});

test.each([['gate: [1'], ['- gate'], [''], ['gate: {? {a: 1} : 2, fail-on: alert}']])(
  'fails on no text: %j',
  (text) => {
    expect(() => ruleLines(text)).not.toThrow();
  },
);

test('takes no more keys than anybody writes, and none by a name that objects have', () => {
  const many = Array.from({ length: 3000 }, (_, index) => `    t${index}: {}`).join('\n');
  expect(Object.keys(ruleLines(`gate:\n  tests:\n${many}`))).toHaveLength(1000);
  expect(Object.keys(ruleLines('gate:\n  __proto__: {a: 1}'))).not.toContain('a');
});
