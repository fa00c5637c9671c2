import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { pageScript, pageStyle } from '../../../src/reports/html/page-assets.js';

test('the embedded style and script are those of their sources', () => {
  const check = spawnSync(process.execPath, ['scripts/embed-page.mjs', '--check'], { encoding: 'utf8' });
  expect([check.stderr, check.status]).toEqual(['', 0]);
});

test('neither can end its own element', () => {
  expect(pageStyle + pageScript).not.toMatch(/<\/(style|script)|<!--/i);
});

test('the script never makes HTML of what it reads', () => {
  expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function/);
});
