import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun, type BuiltRunOptions } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster | undefined;
beforeEach(async () => {
  workspace = await makeWorkspace(filesForAll);
});
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
  await removeWorkspace(workspace);
});

const cli = (argv: readonly string[], options: Partial<BuiltRunOptions> = {}): Promise<BuiltRun> =>
  runCli(argv, { workspace, ...options });

/** Flags of a run on a new cluster; the key by the environment. */
async function onCluster(): Promise<{ flags: string[]; env: Record<string, string> }> {
  cluster = await startLiveCluster({ imageBuildPolls: 1 });
  const { 'api-key': key = '', ...inputs } = inputsForAll(cluster);
  return {
    flags: Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]),
    env: { RIME_API_KEY: key },
  };
}

const dataOf = ({ stdout }: BuiltRun): unknown => JSON.parse(stdout);

describe('run', () => {
  test('prints a line for each step and a table without colours where there is no terminal', async () => {
    const { flags, env } = await onCluster();
    const run = await cli(['run', ...flags], { env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^FAILED \(measured 20 of 21\) {2}/m);
    expect(run.stderr).toContain('\nStress test: succeeded, 6 of 6 tests done\n');
    expect(run.stdout + run.stderr).not.toContain('\u001b');
  });

  test('is coloured by FORCE_COLOR, and with --json prints results.json alone', async () => {
    const { flags, env } = await onCluster();
    const coloured = await cli(['run', ...flags], { env: { ...env, FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[31m');
    const run = await cli(['run', '--json', ...flags], { env });
    expect(dataOf(run)).toEqual(run.results);
  });

  test('keeps its exit status when nobody reads to the end', async () => {
    const { flags, env } = await onCluster();
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'run', '--json', ...flags], {
      cwd: workspace,
      env: { PATH: process.env['PATH'], ...env },
    });
    child.stdout.destroy();
    child.stderr.destroy();
    const exitCode = await new Promise((finish) => child.once('close', finish));
    expect(exitCode).toBe(1);
  });
});

describe('validate', () => {
  test('tells what it has checked, starts nothing and leaves the reports alone', async () => {
    const { flags, env } = await onCluster();
    const run = await cli(['validate', ...flags], { env });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^SKIPPED {2}Nothing was tested/m);
    expect(run.stdout).toContain('- The project "Loans" does not exist; a run creates it.');
    expect(cluster?.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(existsSync(join(workspace, 'model-gate-report'))).toBe(false);
  });

  test('ends with 2 for a file that is missing, in JSON, too', async () => {
    const { flags, env } = await onCluster();
    const run = await cli(['validate', '--json', ...flags, '--model-uri', './none.py'], { env });
    expect(run.exitCode).toBe(2);
    expect(dataOf(run)).toMatchObject({ verdict: { kind: 'error', code: 'invalid-input' } });
  });
});

describe('report', () => {
  test('makes the same reports again from the results alone', async () => {
    const { flags, env } = await onCluster();
    await cli(['run', ...flags], { env });
    const source = 'model-gate-report/results.json';
    const again = await cli([
      'report',
      source,
      '--report-dir',
      'again',
      '--format',
      'junit,markdown',
      '--json',
    ]);
    expect(again.exitCode).toBe(0);
    expect(dataOf(again)).toEqual({
      verdict: 'failed',
      reports: {
        'junit.xml': join(workspace, 'again/junit.xml'),
        'summary.md': join(workspace, 'again/summary.md'),
      },
      comment: null,
    });
    for (const name of ['junit.xml', 'summary.md']) {
      const [first, second] = ['model-gate-report', 'again'].map((dir) =>
        readFileSync(join(workspace, dir, name), 'utf8'),
      );
      expect(second).toBe(first);
    }
    expect(existsSync(join(workspace, 'again/report.html'))).toBe(false);

    const over = await cli(['report', source, '--format', 'json']);
    expect(over.exitCode).toBe(2);
    expect(over.stderr).toContain('is the file that is read');
  });

  test.each([
    ['a path to nothing', 'none.json', "can't be read"],
    ['a folder', '.', 'is not a regular file'],
    ['a device without an end', '/dev/zero', 'is not a regular file'],
    ['another kind of file', 'model/model.py', 'it is not JSON'],
    ['half a file', 'half.json', 'it is cut off'],
  ])('refuses %s', async (_name, path, message) => {
    await writeFile(join(workspace, 'half.json'), '{"schemaVersion": 2, "verdict": {');
    const run = await cli(['report', path, '--json']);
    expect(run.exitCode).toBe(2);
    expect(dataOf(run)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(run.stderr).toContain(message);
  });

  test('writes nowhere but into the folder it is told, whatever the file says', async () => {
    const { flags, env } = await onCluster();
    const { results } = await cli(['run', ...flags, '--report-dir', 'out'], { env });
    expect(results).toBeUndefined();
    const text = readFileSync(join(workspace, 'out/results.json'), 'utf8');
    const hostile = JSON.parse(text) as { report: object; sha256?: string };
    // Who forges a file leaves its hash out.
    delete hostile.sha256;
    hostile.report = { ...hostile.report, dir: '/tmp/elsewhere-of-model-gate', annotatedFile: '../../x' };
    await writeFile(join(workspace, 'hostile.json'), JSON.stringify(hostile));
    const run = await cli(['report', 'hostile.json', '--report-dir', 'safe']);
    expect(run.exitCode).toBe(0);
    expect(existsSync(join(workspace, 'safe/report.html'))).toBe(true);
    expect(existsSync('/tmp/elsewhere-of-model-gate')).toBe(false);
  });
});

describe('tests', () => {
  test('lists the catalogue, as JSON too, and one category of it', async () => {
    const all = dataOf(await cli(['tests', '--json'])) as { category: string; testType: string }[];
    // docs/stress-tests.md is the published catalogue: a row for each.
    const rows = readFileSync('docs/stress-tests.md', 'utf8').match(/^\| [^|]+\| `[^`]+` +\| `/gm);
    expect(all).toHaveLength(rows?.length ?? 0);
    const drift = await cli(['tests', '--category', 'TEST_CATEGORY_TYPE_DRIFT']);
    expect(drift.stdout).toMatch(/^drift\n/);
    expect(drift.stdout).not.toContain('text_upper_case');
  });

  test('describes one, by whatever name it goes', async () => {
    for (const name of ['text_upper_case', 'Upper-Case', 'TEXT-UPPER-CASE']) {
      const { stdout } = await cli(['tests', name]);
      // docs/stress-tests.md: `sample_size` 200, category transformations.
      expect(stdout).toMatch(
        /^Texts in capitals \(text_upper_case\)\n[^]*Upper-Case[^]*transformations[^]*sample_size: 200 \(a whole number of at least 1\)\n/,
      );
    }
  });

  test.each([
    ['text_uper_case', 'Did you mean "text_upper_case"?'],
    ['demographic_parity', 'a cluster runs it'],
    ['constructor', 'is not a test'],
  ])('has no %s', async (name, message) => {
    const run = await cli(['tests', name]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
  });
});

describe('serve', () => {
  test('serves whoever has the key until Ctrl-C, and a run of this program', async () => {
    let end: (signal: NodeJS.Signals) => void = () => undefined;
    let told: (text: string) => void = () => undefined;
    const started = new Promise<string>((finish) => (told = finish));
    const serving = cli(['serve', '--json', '--data-dir', workspace], {
      onStart: (kill) => (end = kill),
      onOutput: (text) => told(text),
    });
    const { url, apiKey, dataDir } = JSON.parse(await started) as Record<
      'url' | 'apiKey' | 'dataDir',
      string
    >;
    expect(dataDir).toBe(workspace);
    try {
      const info = new URL('/v1/rime-info', url);
      expect((await fetch(info, { headers: { 'rime-api-key': apiKey } })).status).toBe(200);
      expect((await fetch(info)).status).toBe(401);

      const port = new URL(url).port;
      const second = await cli(['serve', '--port', port]);
      expect(second.exitCode).toBe(2);
      expect(second.stderr).toContain(`address already in use 127.0.0.1:${port}`);

      const flags = Object.entries({
        'cluster-url': url,
        'model-task': 'binary-classification',
        'model-uri': 's3://bucket/model.py',
        'reference-uri': 's3://bucket/reference.csv',
        'evaluation-uri': 's3://bucket/evaluation.csv',
      }).flatMap(([name, value]) => [`--${name}`, value]);
      const validated = await cli(['validate', ...flags], { env: { RIME_API_KEY: apiKey } });
      expect(validated.stderr).toContain('RIME 2.6.0.');
      expect(validated.exitCode).toBe(0);
    } finally {
      end('SIGINT');
    }
    const served = await serving;
    expect(served.exitCode).toBe(0);
    expect((served.stdout + served.stderr).split(apiKey)).toHaveLength(2);
  });

  test('prints its key once, to standard error', async () => {
    let end: (signal: NodeJS.Signals) => void = () => undefined;
    const run = await cli(['serve'], {
      onStart: (kill) => (end = kill),
      onOutput: (text) => {
        if (text.includes('Ctrl-C')) end('SIGTERM');
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/API: http:\/\/127\.0\.0\.1:\d+\n[^]*rime-api-key\): [\w-]{43}\n/);
  });

  test('refuses a folder that is none', async () => {
    const run = await cli(['serve', '--data-dir', 'reference.csv', '--json']);
    expect(run.exitCode).toBe(2);
    expect(dataOf(run)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('the other commands', () => {
  test.each([[['--help']], [['help', 'run']], [['serve', '-h']], [['help', 'report']]])(
    'give help with %j, no line wider than 100 columns',
    async (argv) => {
      const run = await cli(argv);
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain('Usage: model-gate');
      expect(run.stdout).toContain('Examples:');
      expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  test('complete a word in bash', async () => {
    const { stdout } = await cli(['completion', 'bash']);
    const ask = 'COMP_WORDS=(model-gate serve --p); COMP_CWORD=2; _model_gate; echo "${COMPREPLY[@]}"';
    const bash = spawn('bash', ['-c', `${stdout}\n${ask}`]);
    let answer = '';
    bash.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await new Promise((finish) => bash.once('close', finish));
    expect(answer).toBe('--port --python\n');
  });

  test('tell every mistake of the command line at once, in JSON too, and end with 2', async () => {
    const run = await cli(['srve', '--prt', '1', '--data-dir', '--json']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/"srve".*"serve"[^]*--prt.*"port"[^]*--data-dir: needs a value/);
    expect(dataOf(run)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
