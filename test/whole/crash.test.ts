import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli } from '../support/run-built.js';

// Loaded before the program: each makes something throw that no part of it catches.
const later = (fails: string): string =>
  `import { statSync } from 'node:fs';
const outputs = process.env.GITHUB_OUTPUT;
const timer = setInterval(() => {
  // However long the action takes to begin.
  if (outputs && statSync(outputs).size === 0) return;
  clearInterval(timer);
  ${fails}
}, 300);
`;
const preloads = {
  'exception.mjs': later("throw new Error('thrown by nobody we know');"),
  'rejection.mjs': later("void Promise.reject(new Error('thrown by nobody we know'));"),
  // The very first thing that the command line asks for.
  'at-once.mjs': "process.stdout.on = () => { throw new Error('thrown by nobody we know'); };\n",
};

let workspace = '';
beforeEach(async () => {
  workspace = await makeWorkspace({ ...preloads, 'data.csv': 'x,y\n1,0\n' });
});
afterEach(async () => removeWorkspace(workspace));

const preload = (name: string): Record<string, string> => ({
  // What a crash leaves behind goes with the workspace.
  TMPDIR: workspace,
  NODE_OPTIONS: `--import=${pathToFileURL(join(workspace, name)).href}`,
});

describe.each(Object.keys(preloads))('a crash by %s', (name) => {
  test('ends the command line with 2 and says what to do', async () => {
    const run = await runCli(['serve'], { workspace, env: preload(name) });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^Error \(internal\)\n[^]*thrown by nobody we know/m);
    expect(run.stderr).toMatch(/What to do: .*report what/i);
  });
});

test.each(['exception.mjs', 'rejection.mjs'])(
  'a crash by %s ends the action with 2, its outputs set',
  async (name) => {
    writeFileSync(join(workspace, 'slow.py'), 'import time\ntime.sleep(5)\n');
    const inputs = {
      'model-uri': './slow.py',
      'reference-uri': './data.csv',
      'evaluation-uri': './data.csv',
      'model-task': 'binary-classification',
      'label-column': 'y',
    };
    const run = await runAction({ workspace, inputs, env: preload(name) });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'internal', 'sarif-path': '' });
    expect(run.stdout).toMatch(
      /::error title=Model gate%3A internal::.*thrown by nobody we know.*defect of the gate/,
    );
  },
);

test.each([[['version']], [['run', '--json']]])(
  'a folder that was removed meanwhile ends it with 2: %j',
  (argv) => {
    const gone = mkdtempSync(join(tmpdir(), 'gone-'));
    const script = `process.chdir(${JSON.stringify(gone)}); (await import('node:fs')).rmdirSync(${JSON.stringify(gone)});
      process.argv.splice(1, 0, 'model-gate'); await import(${JSON.stringify(pathToFileURL(resolve('dist/cli.js')).href)});`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...argv], {
      encoding: 'utf8',
    });
    expect(run.stderr).toMatch(/^Error \(internal\)\n[^]*What to do: /);
    expect(run.status).toBe(2);
    if (argv.includes('--json'))
      expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'internal' } });
  },
);
