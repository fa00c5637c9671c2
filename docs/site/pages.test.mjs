import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sidebar } from './navigation.mjs';
import { placeOf, resolveLink } from './pages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

for (const [path, place] of [
  ['README.md', 'index.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['src/engine/README.md', 'engine.md'],
  ['docs/policy.md', 'policy.md'],
  ['docs/tests/README.md', 'tests/index.md'],
  ['docs/tests/text_identity.md', 'tests/text_identity.md'],
  ['examples/bank/README.md', 'examples/bank/index.md'],
])
  test(`${path} lies at ${place}`, () => assert.equal(placeOf(path), place));

const pages = new Set(['README.md', 'docs/policy.md', 'docs/tests/README.md', 'examples/nli/README.md']);
for (const [href, from, expected] of [
  ['docs/policy.md#the-verdict', 'README.md', { page: '/policy.md#the-verdict' }],
  ['../policy.md', 'docs/tests/README.md', { page: '/policy.md' }],
  ['../README.md#top', 'docs/policy.md', { page: '/index.md#top' }],
  ['tests', 'docs/policy.md', { page: '/tests/index.md' }],
  ['examples/nli/', 'README.md', { page: '/examples/nli/index.md' }],
  ['results.schema.json', 'docs/policy.md', { file: 'docs/results.schema.json' }],
  ['../src/run.ts#L3', 'docs/policy.md', { file: 'src/run.ts' }],
  ['#the-verdict', 'docs/policy.md', undefined],
  ['https://example.com/a.md', 'docs/policy.md', undefined],
  ['mailto:someone@example.com', 'docs/policy.md', undefined],
])
  test(`the link ${href} of ${from} leads where it does on GitHub`, () =>
    assert.deepEqual(resolveLink(href, from, pages), expected));

test('every page has a place beside the pages, and nothing else has', () => {
  const others = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'src/engine/README.md',
    'examples/*/README.md',
  ];
  const argv = ['ls-files', '--cached', '--others', '--exclude-standard', 'docs/*.md', ...others];
  const files = execFileSync('git', argv, { encoding: 'utf8' }).trim().split('\n');
  const linked = Object.values(sidebar()).flatMap((groups) => groups.flatMap(({ items }) => items));
  assert.deepEqual(
    [...new Set(linked.map(({ link }) => link))].sort(),
    files.map((path) => `/${placeOf(path)}`).sort(),
  );
});
