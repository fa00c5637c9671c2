import { afterEach, expect, test } from '@jest/globals';

import { findReportDir } from '../../../src/inputs/given/find-report-dir.js';
import { readSurroundings } from '../../../src/surroundings/real-world.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['the input', { 'report-dir': 'out', 'max-alerts': 'many' }, {}, '/out'],
  ['the config file', { config: 'gate.yml' }, { 'gate.yml': 'report: {dir: kept}\nfoo: 1' }, '/kept'],
  [
    'the input before the config file',
    { config: 'gate.yml', 'report-dir': 'out' },
    { 'gate.yml': 'report: {dir: kept}' },
    '/out',
  ],
  ['the default when the config file is missing', { config: 'none.yml' }, {}, '/model-gate-report'],
  [
    'the default when the config file is no YAML',
    { config: 'gate.yml' },
    { 'gate.yml': 'report: {dir: kept' },
    '/model-gate-report',
  ],
  [
    'the default for a folder that is no text',
    { config: 'gate.yml' },
    { 'gate.yml': 'report: {dir: [1]}' },
    '/model-gate-report',
  ],
])('holds though something else is wrong: %s', async (_, values, files, expected) => {
  workspace = await makeWorkspace(files);
  const surroundings = { ...readSurroundings({}), workspace };
  expect(await findReportDir({ values, surroundings })).toBe(workspace + expected);
});
