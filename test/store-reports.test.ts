import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { storeReports } from '../src/store-reports.js';
import { makeOutcome } from './support/make-outcome.js';
import { makeTestCase } from './support/make-test-case.js';
import { makeWorkspace, removeWorkspace } from './support/make-workspace.js';

let folder: string;
beforeEach(async () => (folder = await makeWorkspace()));
afterEach(async () => removeWorkspace(folder));

function recordingLog() {
  const warnings: string[] = [];
  const silent = () => undefined;
  const log = {
    debug: silent,
    info: silent,
    progress: silent,
    mask: silent,
    warning: (text: string) => void warnings.push(text),
  };
  return { log, warnings };
}

test('writes every report, whole, and tells where', async () => {
  const { log, warnings } = recordingLog();
  const dir = join(folder, 'a/b');
  const paths = await storeReports(makeOutcome([makeTestCase()]), dir, log);
  expect(paths).toEqual({ 'results.json': join(dir, 'results.json'), 'summary.md': join(dir, 'summary.md') });
  expect(readdirSync(dir).sort()).toEqual(['results.json', 'summary.md']);
  expect(warnings).toEqual([]);
});

test('a folder that cannot be written is a warning, and no path', async () => {
  const { log, warnings } = recordingLog();
  writeFileSync(join(folder, 'file'), '');
  expect(await storeReports(makeOutcome([]), join(folder, 'file'), log)).toEqual({});
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toContain(join(folder, 'file/results.json'));
});
