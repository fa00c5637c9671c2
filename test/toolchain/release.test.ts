import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = resolve('scripts/check-release.mjs');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Exit status and what was printed, where the package has version 1.2.3. */
function check(changelog: string, tag?: string) {
  writeFileSync(join(folder, 'package.json'), '{"version": "1.2.3"}');
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  const argv = [script, ...(tag === undefined ? [] : [tag])];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  return [status, stdout.trim(), stderr.trim()];
}

const changelog = '# Changelog\n\n## 1.2.3 (2026-11-28)\n\n- New.\n\n## 1.2.2\n\n- Old.\n';

test('a version is released with what the changelog says of it', () => {
  expect(check(changelog, 'v1.2.3')).toEqual([0, '- New.', '']);
  expect(check(changelog)).toEqual([0, '- New.', '']);
});

test.each([
  ['of another version', changelog, 'v1.2.2', 'the tag is v1.2.2, and package.json has 1.2.3'],
  ['that is none', changelog, 'v1', 'v1 is no tag of a version, such as v1.2.3'],
  ['without a section', '## 1.2.2\n\n- Old.\n', 'v1.2.3', 'CHANGELOG.md has no section "## 1.2.3"'],
  [
    'with an empty section',
    '## 1.2.3\n\n## 1.2.2\n\n- Old.\n',
    'v1.2.3',
    'CHANGELOG.md says nothing of 1.2.3',
  ],
  [
    'after which others came',
    '## 1.3.0\n\n- Next.\n\n## 1.2.3\n\n- New.\n',
    'v1.2.3',
    'the first section of CHANGELOG.md is not 1.2.3',
  ],
])('a tag %s is not', (_, text, tag, problem) => {
  const [status, stdout, stderr] = check(text, tag);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(problem);
});

test('what is published is the programs, with nothing to install and nothing to run', () => {
  const published = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies?: object;
    readonly files: readonly string[];
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(published.dependencies).toBeUndefined();
  expect(published.files).toContain('dist');
  expect(Object.keys(published.scripts).filter((name) => /install|prepare|publish|pack/.test(name))).toEqual(
    [],
  );
});
