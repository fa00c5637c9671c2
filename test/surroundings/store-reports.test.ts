import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Asked } from '../../src/domain/plan.js';
import { reportFormats, type ReportFormat } from '../../src/domain/vocabulary.js';
import { reportFiles, type ReportFile } from '../../src/reports/report-files.js';
import { removeReports, storeReports } from '../../src/surroundings/store-reports.js';
import { makeAsked, makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

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

function askedFor(formats: readonly ReportFormat[] | undefined): Asked {
  const asked = makeAsked();
  return { ...asked, report: { ...asked.report, formats } };
}

test('writes every report, whole, and tells where', async () => {
  const { log, warnings } = recordingLog();
  const dir = join(folder, 'a/b');
  const asked = askedFor(reportFormats);
  const { paths } = await storeReports(makeOutcome([makeTestCase()], { asked }), dir, log);
  // A run without a model keeps no predictions, and one without own scores none of those.
  const names = reportFiles.map(({ name }) => name).filter((name) => !name.endsWith('.parquet'));
  expect(paths).toEqual(Object.fromEntries(names.map((name) => [name, join(dir, name)])));
  expect(readdirSync(dir).sort()).toEqual([...names].sort());
  expect(warnings).toEqual([]);
});

test.each([
  {
    formats: undefined,
    written: ['junit.xml', 'model-gate.sarif', 'report.html', 'results.json', 'summary.md'],
  },
  { formats: ['model-card', 'json'] as const, written: ['MODEL_CARD.md', 'results.json'] },
])('writes what is asked for, no model card unless it is: $formats', async ({ formats, written }) => {
  const { log } = recordingLog();
  const outcome = makeOutcome([makeTestCase()], { asked: askedFor(formats) });
  const { paths } = await storeReports(outcome, folder, log);
  expect(Object.keys(paths).sort()).toEqual(written);
});

test('a link in the place of a report is replaced, not followed', async () => {
  const { log } = recordingLog();
  writeFileSync(join(folder, 'workflow.yml'), 'mine');
  symlinkSync('workflow.yml', join(folder, 'summary.md'));
  await storeReports(makeOutcome([]), folder, log);
  expect(readFileSync(join(folder, 'workflow.yml'), 'utf8')).toBe('mine');
  expect(lstatSync(join(folder, 'summary.md')).isFile()).toBe(true);
});

test('a folder that cannot be made is one warning, and no path', async () => {
  const { log, warnings } = recordingLog();
  writeFileSync(join(folder, 'file'), '');
  expect((await storeReports(makeOutcome([]), join(folder, 'file'), log)).paths).toEqual({});
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(join(folder, 'file'));
});

test('a report that fails is a warning, and the others are written', async () => {
  const { log, warnings } = recordingLog();
  const broken: ReportFile = {
    name: 'junit.xml',
    format: 'junit',
    *render() {
      yield '<testsuites>';
      throw new Error('no such suite');
    },
  };
  const fine: ReportFile = { name: 'summary.md', format: 'markdown', render: () => ['one ', 'two'] };
  const { paths } = await storeReports(makeOutcome([]), folder, log, [broken, fine]);
  expect(paths).toEqual({ 'summary.md': join(folder, 'summary.md') });
  expect(warnings).toEqual([`The report ${join(folder, 'junit.xml')} could not be written: no such suite`]);
  expect(readdirSync(folder)).toEqual(['summary.md']);
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('one two');
});

test('a full disk is told once', async () => {
  const { log, warnings } = recordingLog();
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const render = (): Iterable<string> => {
    throw full;
  };
  const files = (['junit.xml', 'summary.md'] as const).map((name) => ({
    name,
    format: 'junit' as const,
    render,
  }));
  expect((await storeReports(makeOutcome([]), folder, log, files)).paths).toEqual({});
  expect(warnings).toHaveLength(1);
});

test.each([
  { kind: 'error', code: 'interrupted', reason: 'The run was stopped by SIGTERM.' } as const,
  { kind: 'skipped', reason: 'No key.' } as const,
])('a run that judged nothing has no SARIF, which would close every alert: $kind', async (verdict) => {
  const { log } = recordingLog();
  const { paths } = await storeReports(makeOutcome([], { verdict, results: undefined }), folder, log);
  expect(Object.keys(paths).sort()).toEqual(['junit.xml', 'report.html', 'results.json', 'summary.md']);
  expect(readdirSync(folder)).not.toContain('model-gate.sarif');
});

describe('what an earlier run left', () => {
  const left = [
    'results.json',
    'model-gate.sarif',
    'predictions.parquet',
    'report.html.0123456789abcdef.part',
  ];

  test('is removed, and nothing else', async () => {
    for (const name of [
      ...left,
      'MODEL_CARD.md',
      'notes.txt',
      'results.json.bak',
      'mine.0123456789abcdef.part',
    ])
      writeFileSync(join(folder, name), 'old');
    const { log, warnings } = recordingLog();
    await removeReports(folder, log);
    expect(readdirSync(folder).sort()).toEqual([
      'MODEL_CARD.md',
      'mine.0123456789abcdef.part',
      'notes.txt',
      'results.json.bak',
    ]);
    expect(warnings).toEqual([]);
    await removeReports(folder, log, ['model-card']);
    expect(readdirSync(folder)).not.toContain('MODEL_CARD.md');
  });

  test('is a warning where it cannot be removed', async () => {
    mkdirSync(join(folder, 'results.json'));
    writeFileSync(join(folder, 'junit.xml'), 'old');
    const { log, warnings } = recordingLog();
    await removeReports(folder, log);
    expect(warnings).toEqual([expect.stringContaining(`${join(folder, 'results.json')} of an earlier run`)]);
    expect(readdirSync(folder)).toEqual(['results.json']);
  });

  test('is nothing where there is no folder', async () => {
    const { log, warnings } = recordingLog();
    await removeReports(join(folder, 'none'), log);
    writeFileSync(join(folder, 'file'), '');
    await removeReports(join(folder, 'file'), log);
    expect(warnings).toEqual([]);
  });
});
