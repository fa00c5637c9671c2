import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../../../domain/words/format-duration.js';
import { showForeign } from '../../../domain/words/show-foreign.js';
import { errorMessage } from '../../data/describe-error.js';
import { ModelError } from '../model.js';
import { findWhole, giveName, pythonIn } from './environment-names.js';
import { readRequirements } from './read-requirements.js';
import { runPython, type PythonEdges } from './run-python.js';

/** What a model's packages are made from. */
export interface Packages {
  /** Absolute path of a file as `pip install -r` reads it. */
  readonly requirements: string;
  /** Absolute path of the folder of all environments. */
  readonly folder: string;
  /** Told what takes long. */
  readonly tell: (text: string) => void;
}

/** What decides beside the requirements: the interpreter, and where it is installed. */
const identify = 'import sys, platform; print(sys.version, platform.platform(), sys.base_prefix)';

/**
 * The interpreter of a virtual environment that holds what the requirements ask for. It is made once for the same contents
 * and interpreter: in a folder of its own, which gets its name when it is whole and is never removed, so that runs at once
 * do each other no harm. `undefined` when there is no such interpreter. Throws ModelError with what pip said.
 */
export async function openEnvironment(
  interpreter: string,
  { requirements, folder, tell }: Packages,
  edges: PythonEdges,
): Promise<string | undefined> {
  const version = await runPython(interpreter, ['-c', identify], { ...edges, log: () => undefined });
  if (!version) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([interpreter, version.lines]));
  for (const content of await readRequirements(requirements, edges.folder)) {
    hash.update(`${content.length}\n`).update(content);
  }
  const name = join(folder, hash.digest('hex').slice(0, 32));
  const made = await findWhole(name);
  if (made) return made;
  const started = performance.now();
  tell(`Making a virtual environment of ${requirements}; it is kept for later runs.`);
  const own = `${name}.${randomBytes(6).toString('hex')}`;
  let python: string;
  try {
    await mkdir(folder, { recursive: true });
    await make(own, interpreter, requirements, edges);
    python = await giveName(own, name);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError(
      `${folder} can't hold a virtual environment: ${errorMessage(error)}. Make room in it or clear it, or choose another folder with engine.cache-dir.`,
      { cause: error },
    );
  } finally {
    // Why there is no environment says more than why its rest can't be removed.
    await rm(own, { recursive: true, force: true }).catch(() => undefined);
  }
  tell(`The virtual environment was made in ${formatDuration(performance.now() - started)}.`);
  return python;
}

/** The interpreter's own pip takes a second where another one would first have to be installed. */
async function make(
  own: string,
  interpreter: string,
  requirements: string,
  edges: PythonEdges,
): Promise<void> {
  const python = pythonIn(own);
  const made = await runPython(interpreter, ['-m', 'venv', '--without-pip', own], edges);
  if (made?.code !== 0) throw noEnvironment(interpreter, made?.lines ?? []);
  const flags = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  const install = ['install', ...flags, '-r', requirements];
  let installed = await runPython(interpreter, ['-m', 'pip', '--python', python, ...install], edges);
  if (installed?.lines.some((line) => noOwnPip.test(line))) {
    const ensured = await runPython(python, ['-m', 'ensurepip'], edges);
    if (ensured?.code !== 0) throw noEnvironment(interpreter, ensured?.lines ?? []);
    installed = await runPython(python, ['-m', 'pip', ...install], edges);
  }
  if (installed?.code !== 0) throw notInstalled(requirements, installed?.lines ?? []);
}

/** There is none, or it is older than 22.3, which knows `--python`. */
const noOwnPip = /No module named '?pip\b|no such option: --python/;

function noEnvironment(interpreter: string, lines: readonly string[]): ModelError {
  const isMissing = lines.some((line) => /ensurepip is not|No module named '?(?:venv|ensurepip)/.test(line));
  return new ModelError(
    isMissing
      ? `The Python interpreter ${interpreter} can't make virtual environments: install python3-venv (Debian, Ubuntu), take actions/setup-python, or leave engine.requirements out and install the packages in an earlier step.`
      : `The Python interpreter ${interpreter} could not make a virtual environment: ${lastOf(lines)}`,
  );
}

const noNetwork =
  /NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError|SSLError|name resolution|Network is unreachable/;

function notInstalled(requirements: string, lines: readonly string[]): ModelError {
  const errors = lines.filter((line) => line.startsWith('ERROR'));
  const said = lastOf(errors.length > 0 ? errors : lines);
  const cure = lines.some((line) => noNetwork.test(line))
    ? ' The package index could not be reached: set PIP_INDEX_URL or HTTPS_PROXY, give wheels with --find-links, or install the packages in an earlier step.'
    : '';
  return new ModelError(`pip could not install what ${requirements} asks for: ${said}${cure}`);
}

/** Without passwords of links, which an index may have. */
function lastOf(lines: readonly string[]): string {
  const text = lines
    .slice(-3)
    .map((line) => line.replace(/^ERROR: /, '').trim())
    .join(' ');
  return showForeign(text === '' ? 'it said nothing' : text);
}
