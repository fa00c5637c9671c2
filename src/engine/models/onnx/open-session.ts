import { open } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-web/wasm';
import { DataError } from '../../data/data-error.js';
import { errorMessage } from '../../data/describe-error.js';
import { recogniseFile } from '../../data/recognise-file.js';
import { checkUnchanged } from '../../data/regular-file.js';
import type { ModelIdentity } from '../file-runner.js';
import type { ModelFileRequest } from '../model-request.js';
import { ModelError } from '../model.js';
import { limitOf, unwatched } from '../time-limit.js';
import { explainFailure } from './explain-failure.js';
import { loadRuntime, type OnnxRuntime } from './load-runtime.js';

export type SessionRequest = Pick<
  ModelFileRequest,
  'path' | 'task' | 'workspace' | 'assets' | 'log' | 'runtime' | 'predictTimeoutMs' | 'withinTime'
>;

export interface OpenSession {
  readonly runtime: OnnxRuntime;
  readonly session: InferenceSession;
  /** Asks it something about so many rows, within the time of these. */
  readonly timed: <Result>(what: string, rowCount: number, ask: () => Promise<Result>) => Promise<Result>;
  /** Such as `onnxruntime-web 1.30.0 (one thread)`. */
  readonly runsIn: string;
  readonly sizeBytes: number;
  readonly identity: ModelIdentity;
}

/**
 * Opens an ONNX file. With `auto`, a model that the native runtime does not open is tried in the bundled one.
 * Throws ModelError when the file is not ONNX or needs what the runtime does not have.
 */
export async function openSession(request: SessionRequest): Promise<OpenSession> {
  const { withinTime = unwatched, predictTimeoutMs } = request;
  const bytes = await readModelFile(request.path);
  const opening = (): ReturnType<typeof tryRuntimes> => tryRuntimes(request, bytes);
  const { runtime, session } = await withinTime(`Loading ${request.path}`, predictTimeoutMs, opening);
  const threads = runtime.threadsFor(bytes);
  const runsIn = `${runtime.name} ${runtime.version} (${threads === 1 ? 'one thread' : `${threads} threads`})`;
  request.log(`${request.path} runs in ${runsIn}`);
  const identity = { parts: [runsIn], readsFolder: namesOtherFiles(bytes), runsCode: false };
  const timed: OpenSession['timed'] = (what, rowCount, ask) =>
    withinTime(what, limitOf(rowCount, predictTimeoutMs), ask);
  return { runtime, session, timed, runsIn, sizeBytes: bytes.length, identity };
}

/** Weights in other files are named by the attribute `location`. */
export function namesOtherFiles(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('location');
}

async function tryRuntimes(
  request: SessionRequest,
  bytes: Uint8Array,
): Promise<Pick<OpenSession, 'runtime' | 'session'>> {
  const { path, workspace, assets, log } = request;
  const runtime = await loadRuntime(request.runtime, workspace, assets.wasmDir);
  try {
    return { runtime, session: await runtime.open(path, bytes) };
  } catch (error) {
    const reason = notOpened(path, bytes, runtime, error);
    // The native one may miss something of this machine, such as a locale; the bundled one brings all it needs.
    if (request.runtime !== 'auto' || runtime.name === 'onnxruntime-web') throw reason;
    log(`${reason.message} Trying onnxruntime-web.`);
    return tryRuntimes({ ...request, runtime: 'wasm' }, bytes);
  }
}

/** Of one state: half of a model that is being written may open, and answer nonsense. */
async function readModelFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const before = await file.stat();
      const bytes = await file.readFile();
      await checkUnchanged(path, before, file);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw new ModelError(error.message, { cause: error });
    throw new ModelError(`The model ${path} cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}

function notOpened(path: string, bytes: Uint8Array, runtime: OnnxRuntime, error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  const kind = recogniseFile(bytes) ?? (isText(bytes) ? `text that begins ${firstLine(bytes)}` : undefined);
  const message = kind
    ? `${path} is not an ONNX model: it is ${kind}.`
    : `${path} cannot be opened: ${explainFailure(error, `${runtime.name} ${runtime.version}`)}.`;
  return new ModelError(message, { cause: error });
}

function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

function firstLine(bytes: Uint8Array): string {
  const [line = ''] = Buffer.from(bytes.subarray(0, 64)).toString().trimStart().split('\n');
  return JSON.stringify(line.slice(0, 40));
}
