import { deserialize, serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import type { CaseResult, Measurement } from '../../../src/engine/contract/stress-test.js';
import type { JobResult } from '../../../src/engine/jobs/job-spec.js';
import { packResult, unpackResult } from '../../../src/engine/workers/pack-results.js';

const evidence = {} as JobResult['evidence'];
const resultOf = (cases: readonly CaseResult[]): JobResult => ({
  performance: [{ name: 'f1', reference: NaN, evaluation: undefined }],
  evidence,
  sampled: { reference: 1, evaluation: undefined },
  batches: [
    { testType: 'one', category: 'drift', durationMs: 1.5, cases },
    { testType: 'none', category: 'drift', durationMs: 0, cases: [] },
  ],
});

/** As a channel with `serialization: 'advanced'` carries a message. */
const send = <Message>(message: Message): Message => deserialize(serialize(message)) as Message;

test('results are the same on the other side of a message', () => {
  const measurements: readonly Measurement[] = [
    { name: 'drift', category: 'drift-stat', value: { float: NaN } },
    { name: 'drift', category: 'drift-stat', value: { int: -0 } },
    { name: 'drift', category: 'feature', value: { float: Infinity } },
    { name: 'drift', category: 'drift-stat', value: { text: '' } },
    { name: '__proto__', category: 'input', value: { texts: ['a', 'é', ''] } },
    { name: 'bins', category: 'input', value: { floats: [0.1, NaN] } },
    { name: 'bins', category: 'input', value: { ints: [] } },
  ];
  const pass = { kind: 'measured', severity: 'pass' } as const;
  const result = resultOf([
    { features: ['a'], outcome: pass, impact: 0.5, measurements },
    { features: ['a', 'b'], outcome: pass, impact: NaN, measurements: measurements.toReversed() },
    { features: [], outcome: { kind: 'measured', severity: 'alert' }, impact: 1, measurements: [] },
    {
      features: [],
      outcome: { kind: 'skip', reason: 'few', isShortOfRows: true },
      impact: 0,
      measurements: [],
    },
    { features: [], outcome: { kind: 'error', message: 'no' }, impact: 0, measurements: [] },
  ]);
  expect(unpackResult(send(packResult(result)))).toEqual(result);
});

test('what a measurement is called goes over once', () => {
  const called = (name: string): number => {
    const measurement: Measurement = { name, category: 'drift-stat', value: { float: 1 / 3 } };
    const one: CaseResult = {
      features: ['a'],
      outcome: { kind: 'measured', severity: 'pass' },
      impact: 0,
      measurements: new Array<Measurement>(10).fill(measurement),
    };
    return serialize(packResult(resultOf(new Array<CaseResult>(1000).fill(one)))).length;
  };
  // Not once a measurement, of which there are 10,000; how the engine keeps a number makes some bytes, too.
  expect(called('x'.repeat(50)) - called('x')).toBeLessThan(1000 * 49);
});

test('a kind that was not told of is no measurement', () => {
  const packed = packResult(resultOf([]));
  const cases = [[[], { kind: 'measured', severity: 'pass' }, 0, [3, 0.5]]] as const;
  const batches = [{ testType: 'one', category: 'drift', durationMs: 0, cases }] as const;
  expect(() => unpackResult({ ...packed, batches })).toThrow(RangeError);
});
