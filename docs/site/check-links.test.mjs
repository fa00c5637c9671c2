import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('check-links.mjs', import.meta.url));

/** Exit status and what is told of a site of these pages. */
function check(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'tests'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  return [status, stderr.trim().split('\n')];
}
const policy = '<h2 id="the-verdict">The verdict</h2><h2 id="größe">Größe</h2>';

test('links that lead to pages and their headings are in order', () => {
  const links = [
    '/policy.html#the-verdict',
    'policy.html',
    '#own',
    '/',
    '/tests/',
    'policy.html#gr%C3%B6%C3%9Fe',
    'https://example.com/a',
  ];
  const index = `<h1 id="own"></h1>${links.map((href) => `<a class="x" href="${href}">x</a>`).join('')}`;
  const test = '<a href="../policy.html#the-verdict">x</a>';
  assert.deepEqual(check({ 'index.html': index, 'policy.html': policy, 'tests/index.html': test }), [
    0,
    [''],
  ]);
});

test('pages and headings that are not there are told, and what another host would be asked for', () => {
  const links = ['/gone.html', 'policy.html#gone', '#gone'].map((href) => `<a href="${href}">x</a>`).join('');
  const loads =
    '<link rel="preload" href="//cdn.example.com/a.css"><img alt="" src="https://example.com/a.png"><img src="/a.png">';
  assert.deepEqual(check({ 'index.html': links + loads, 'policy.html': policy }), [
    1,
    [
      'index.html links to /gone.html: no such page',
      'index.html links to policy.html#gone: no such heading',
      'index.html links to #gone: no such heading',
      'index.html loads //cdn.example.com/a.css',
      'index.html loads https://example.com/a.png',
    ],
  ]);
});

test('a site without pages is none', () => assert.equal(check({})[0], 1));
