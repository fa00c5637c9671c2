import { describe, expect, test } from '@jest/globals';
import { describePace, describeUsage } from '../../../src/engine/jobs/describe-usage.js';

const web = 'onnxruntime-web 1.30.0 (one thread)';

describe('the pace of a model', () => {
  test('is told with what it means when that is long', () => {
    expect(describePace(web, 42_345, 10_000)).toBe(`The model runs in ${web}: about 42,000 rows a second.`);
    // 600,000 rows at 5,000 a second are two minutes.
    expect(describePace('Python 3.11.2', 5000, 600_000)).toBe(
      'The model runs in Python 3.11.2: about 5,000 rows a second, so about 2 min for the 600,000 rows of both datasets; the tests ask for more.',
    );
  });

  test('names the command that helps a network in WebAssembly, and no other', () => {
    const command = 'npm install onnxruntime-node --onnxruntime-node-install=skip';
    expect(describePace(web, 20, 10_000)).toContain(command);
    expect(describePace(web, 20, 100)).not.toContain(command);
    expect(describePace(web, 50_000, 10_000_000)).not.toContain(command);
    expect(describePace('onnxruntime-node 1.30.0 (2 threads)', 20, 10_000)).not.toContain(command);
  });
});

test('what was remembered is told beside the pace of what was asked', () => {
  const usage = () => ({ calls: 1, rows: 100, askedMs: 1000, rememberedRows: 300 });
  expect(describeUsage({ runtime: web, usage })).toBe(
    `The model ran in ${web}, about 100 rows a second; 300 of 400 answers came from the cache of an earlier run.`,
  );
});
