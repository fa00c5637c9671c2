import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { findStaleNames } from '../support/find-stale-names.js';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const repository = { files, scripts: Object.keys(scripts) };

test.each(files.filter((path) => path.endsWith('.md')))(
  '%s names only commands and paths that exist',
  (path) => {
    expect(findStaleNames({ path, text: readFileSync(path, 'utf8') }, repository)).toEqual([]);
  },
);

test('a command, a link and a path that do not exist are found, whatever way they are written', () => {
  const text = [
    'Read [the rules](policy.md), [more](../README.md#top), [elsewhere](https://example.com/a.md) or [gone](gone.md).',
    '`npm run build`, `npm run -s bild`, `npm tset`, `npm test -- test/toolchain/documentation.test.ts`.',
    '`src/run.ts`, `src/walk.ts`, `wire/routes.ts`, `run.ts`, `walk.ts`, `dist/{index,outdex}.js`, `src/<name>.ts`,',
    '`test/<name>.js`; `./model.py`, `/v1/jobs`, `.github/model-gate.yml` and `results.json` are yours.',
    '```sh',
    'scripts/missing.sh   # and src/engine/',
    '```',
    '```yaml',
    'model: src/yours.py',
    '```',
  ].join('\n');

  expect(findStaleNames({ path: 'docs/made-up.md', text }, repository)).toEqual([
    'gone.md',
    'scripts/missing.sh',
    'src/walk.ts',
    'walk.ts',
    'dist/outdex.js',
    'test/<name>.js',
    'npm run -s bild',
    'npm tset',
  ]);
});
