import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

const script = readFileSync('.ci/run', 'utf8');
const wordsOf = (list: string): string[] =>
  new RegExp(`^${list}=\\((.*)\\)$`, 'm').exec(script)?.[1]?.split(' ') ?? [];
const stages = wordsOf('all');

/** Stages that the workflow calls, in all of its jobs. */
const called = [
  ...readFileSync('.github/workflows/ci.yml', 'utf8').matchAll(/run: \.ci\/run (.*)$/gm),
].flatMap(([, names = '']) => names.split(' '));

test('the workflow checks what .ci/run checks; its matrices are the second Node and other systems', () => {
  expect(stages).toContain('test');
  expect(new Set(called)).toEqual(
    new Set(['install', 'platform', ...stages.filter((name) => name !== 'second-node')]),
  );
});

test('a stage that does not exist is refused before any stage begins', () => {
  const { status, stdout, stderr } = spawnSync('.ci/run', ['types', 'tpyes'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^There is no stage tpyes, only install platform packages test /);
});
