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

test('.ci/run without a name runs every stage once', () => {
  const [, body = ''] = /^run_all\(\) \{\n([^]*?)^\}/m.exec(script) ?? [];
  const named = [...body.matchAll(/^ *run ([\w -]+)$/gm)].flatMap(([, names = '']) => names.split(' '));
  const lanes = ['first_lane', 'second_lane'];
  for (const lane of lanes) expect(body).toContain(`run "\${${lane}[@]}"`);
  expect([...named, ...lanes.flatMap(wordsOf)].sort()).toEqual([...stages].sort());
});

/** The script with stages that say so instead of doing anything; `failing` ends with 3. */
function runAll(failing: string): { readonly status: number | null; readonly stdout: string } {
  const silent = stages.map((name) => {
    const does = name === failing ? 'return 3' : `echo "${name} was run"`;
    return `stage_${name.replaceAll('-', '_')}() { ${does}; }\n`;
  });
  const stubbed = script
    .replace('cd "$(dirname "$0")/.."', '')
    .replace(/^run\(\)/m, `${silent.join('')}run()`);
  return spawnSync('bash', ['-c', stubbed], { encoding: 'utf8' });
}

test('a stage beside others is shown, and fails the whole as any other', () => {
  const { status, stdout } = runAll('none');
  expect(status).toBe(0);
  for (const name of stages) expect(stdout).toContain(`${name} was run`);
  expect(runAll('generated').status).toBe(3);
  const failed = runAll('lint');
  expect(failed.status).toBe(3);
  expect(failed.stdout).toContain('types was run');
});

test('a stage that does not exist is refused before any stage begins', () => {
  const { status, stdout, stderr } = spawnSync('.ci/run', ['types', 'tpyes'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^There is no stage tpyes, only install platform packages test /);
});
