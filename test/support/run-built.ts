import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { findSecrets } from './find-secrets.js';

export interface BuiltRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs of the action; the last value of each. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the action saved for its post step; the last value of each. */
  readonly state: Readonly<Record<string, string>>;
  /** `results.json`, when it was written. */
  readonly results: unknown;
}

export interface BuiltRunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Instead of `dist/index.js`. */
  readonly script?: string;
  /** Workspace folder; its `model-gate-report` is read and left to the caller. */
  readonly workspace: string;
  /**
   * Folder in which the embedded engine remembers results; where the same job runs several times and what is told of it is
   * the point. By default a new one, so that no run is answered from what another one was told.
   */
  readonly cacheHome?: string;
  /** Told once the process runs. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  readonly onOutput?: (text: string) => void;
}

const passedOn = ['PATH', 'HOME', 'SystemRoot', 'LANG'];

/** Runs `dist/index.js` as a runner would: inputs and files by environment, in a process of its own. */
export async function runAction(options: BuiltRunOptions): Promise<BuiltRun> {
  const runner = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
  };
  const env: Record<string, string> = {};
  for (const [name, file] of Object.entries(files)) {
    env[name] = join(runner, file);
    await writeFile(env[name], '');
  }
  const temporary = join(runner, 'temp');
  await mkdir(temporary);
  for (const [name, value] of Object.entries(options.inputs ?? {}))
    env[`INPUT_${name.toUpperCase()}`] = value;
  const context = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temporary,
    TMPDIR: temporary,
  };
  const finished = await runNode(
    [options.script ?? 'dist/index.js'],
    { ...env, ...context, ...options.env },
    options,
  );
  const outputs = parseOutputs(await readFile(join(runner, 'output'), 'utf8'));
  const state = parseOutputs(await readFile(join(runner, 'state'), 'utf8'));
  const summary = await readFile(join(runner, 'summary'), 'utf8');
  await refuseSecrets(finished, [runner, reportsOf(options)], keyOf(options.inputs?.['api-key'], options));
  await rm(runner, { recursive: true, force: true });
  return { ...finished, outputs, summary, state, results: await readResults(options.workspace) };
}

/** Runs `dist/post.js` as the runner does after the step, with what that saved. */
export async function runPost(
  { state }: Pick<BuiltRun, 'state'>,
  options: Pick<BuiltRunOptions, 'inputs' | 'workspace'>,
): Promise<BuiltRun> {
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
  return runAction({ ...options, script: 'dist/post.js', env: Object.fromEntries(saved) });
}

/** Runs `dist/cli.js` with these arguments. */
export async function runCli(argv: readonly string[], options: BuiltRunOptions): Promise<BuiltRun> {
  const finished = await runNode(['dist/cli.js', ...argv], { ...options.env }, options);
  const given = argv.includes('--api-key') ? argv[argv.indexOf('--api-key') + 1] : undefined;
  await refuseSecrets(finished, [reportsOf(options)], keyOf(given, options));
  return { ...finished, outputs: {}, summary: '', state: {}, results: await readResults(options.workspace) };
}

/** Throws when a run showed its key or a signed link: so every test of a built program looks for them. */
async function refuseSecrets(
  { stdout, stderr }: Pick<BuiltRun, 'stdout' | 'stderr'>,
  folders: readonly string[],
  apiKey: string | undefined,
): Promise<void> {
  const found = await findSecrets({ stdout, stderr }, folders, apiKey);
  if (found.length > 0) throw new Error(`The run shows secrets: ${found.join('; ')}`);
}

const reportsOf = ({ workspace }: BuiltRunOptions): string => join(workspace, 'model-gate-report');
const keyOf = (given: string | undefined, { env }: BuiltRunOptions): string | undefined =>
  given ?? env?.['RIME_API_KEY'];

function runNode(
  [script = '', ...argv]: readonly string[],
  env: Record<string, string>,
  { workspace, cacheHome, onStart, onOutput }: BuiltRunOptions,
): Promise<Pick<BuiltRun, 'exitCode' | 'stdout' | 'stderr'>> {
  const inherited = Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const ownCache = cacheHome === undefined ? mkdtempSync(join(tmpdir(), 'run-cache-')) : undefined;
  const child = spawn(process.execPath, [resolve(script), ...argv], {
    cwd: workspace,
    env: { ...inherited, XDG_CACHE_HOME: ownCache ?? cacheHome, ...env },
  });
  onStart?.((signal) => child.kill(signal));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    onOutput?.(chunk.toString());
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    onOutput?.(chunk.toString());
  });
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode) => {
      if (ownCache !== undefined) rmSync(ownCache, { recursive: true, force: true });
      finish({ exitCode, stdout, stderr });
    });
  });
}

/** The runner's file of outputs: `name<<DELIMITER`, lines, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\r?\n([^]*?)\r?\n?\2$/gm))
    outputs[name] = value;
  return outputs;
}

async function readResults(workspace: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(workspace, 'model-gate-report/results.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
