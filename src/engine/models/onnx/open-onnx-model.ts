import { open } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-web/wasm';
import { DataError } from '../../data/data-error.js';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import { errorMessage } from '../../data/describe-error.js';
import { recogniseFile } from '../../data/recognise-file.js';
import { checkUnchanged } from '../../data/regular-file.js';
import type { Table } from '../../data/table.js';
import type { Answer } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { ModelRequest } from '../load-model.js';
import { ModelError } from '../model.js';
import type { FileRunner } from '../file-runner.js';
import { numberedClasses } from '../../data/read-labels.js';
import { bindInputs, type BoundInput } from './bind-inputs.js';
import { explainFailure, inPlainWords } from './explain-failure.js';
import { fillTensor, tensorAccepts } from './fill-tensor.js';
import { askFixedRows } from './fixed-rows.js';
import { loadRuntime, type OnnxRuntime } from './load-runtime.js';
import { findOutput, readOutput, type ModelOutput } from './read-output.js';

type OnnxRequest = Pick<
  ModelRequest,
  | 'path'
  | 'task'
  | 'features'
  | 'textFeatures'
  | 'wordFeatures'
  | 'classCount'
  | 'classLabels'
  | 'classColumns'
  | 'runtime'
  | 'assets'
  | 'workspace'
  | 'log'
>;

/** A file of this size is one of a network, of which a few rows fill all processors and more only leave their caches. */
const networkBytes = 8_000_000;
/** By the file rather than by the clock: another batch changes the last digits, and the same run is to find the same. */
const networkRows = 16;

/**
 * Opens an ONNX file and finds its inputs among the columns and its output of probabilities or of numbers. Throws ModelError when the
 * file is not ONNX, needs what the runtime does not have, or does not fit the data.
 */
export async function openOnnxModel(request: OnnxRequest): Promise<FileRunner> {
  const { path, task, classCount, classColumns: columns, log } = request;
  const bytes = await readModelFile(path);
  const { runtime, session } = await openSession(request, bytes);
  const threads = runtime.threadsFor(bytes);
  const runsIn = `${runtime.name} ${runtime.version} (${threads === 1 ? 'one thread' : `${threads} threads`})`;
  log(`${path} runs in ${runsIn}`);
  try {
    const inputs = bindInputs(session.inputMetadata, request);
    const output = findOutput(
      session.outputMetadata,
      task,
      request.classLabels ?? numberedClasses(classCount),
    );
    const fixedRows = inputs.map((input) => input.fixedRows).find((rows) => rows !== undefined);
    return {
      runtime: runsIn,
      identity: {
        parts: [runsIn],
        // Weights in other files are named by the attribute `location`.
        readsFolder: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('location'),
        runsCode: false,
      },
      ...(bytes.length >= networkBytes && { bestBatchRows: networkRows }),
      // Which class a single column is, no list of two tells.
      form: predictsValues(task)
        ? { kind: 'values' }
        : {
            kind: 'classes',
            classCount,
            takesPositiveOnly: classCount === 2 && !columns,
            takesAllClasses: true,
            columns,
          },
      ...(fixedRows === undefined ? {} : { maxBatchRows: fixedRows }),
      ask: (batch, firstRow) =>
        askFixedRows(fixedRows ?? batch.rowCount, batch, (rows) =>
          ask(runtime, session, inputs, output, rows, firstRow),
        ),
      accepts: (feature, type) => {
        const input = inputs.find(({ columns }) => columns.includes(feature));
        return input !== undefined && tensorAccepts(input.type, type);
      },
      close: () => session.release(),
    };
  } catch (error) {
    await session.release();
    throw error;
  }
}

/** Opens the file and closes it: what can be told of it without data. Throws ModelError as `openOnnxModel` does. */
export async function checkOnnxFile(
  request: Pick<OnnxRequest, 'path' | 'task' | 'runtime' | 'assets' | 'workspace' | 'log'>,
): Promise<void> {
  const { session } = await openSession(request, await readModelFile(request.path));
  try {
    findOutput(session.outputMetadata, request.task);
  } finally {
    await session.release();
  }
}

interface OpenSession {
  readonly runtime: OnnxRuntime;
  readonly session: InferenceSession;
}

/** With `auto`, a model that the native runtime does not open is tried in the bundled one. */
async function openSession(
  request: Pick<OnnxRequest, 'path' | 'workspace' | 'assets' | 'log' | 'runtime'>,
  bytes: Uint8Array,
): Promise<OpenSession> {
  const { path, workspace, assets, log } = request;
  const runtime = await loadRuntime(request.runtime, workspace, assets.wasmDir);
  try {
    return { runtime, session: await runtime.open(path, bytes) };
  } catch (error) {
    const reason = notOpened(path, bytes, runtime, error);
    // The native one may miss something of this machine, such as a locale; the bundled one brings all it needs.
    if (request.runtime !== 'auto' || runtime.name === 'onnxruntime-web') throw reason;
    log(`${reason.message} Trying onnxruntime-web.`);
    return openSession({ ...request, runtime: 'wasm' }, bytes);
  }
}

async function ask(
  { Tensor }: OnnxRuntime,
  session: InferenceSession,
  inputs: readonly BoundInput[],
  output: ModelOutput,
  batch: Table,
  firstRow: number,
): Promise<Answer> {
  const feeds: Record<string, InstanceType<typeof Tensor>> = {};
  for (const { name, type, columns, rank } of inputs) {
    const data = fillTensor(batch, columns, type, firstRow);
    const shape = rank === 1 ? [batch.rowCount] : [batch.rowCount, columns.length];
    feeds[name] = new Tensor(type, data, shape);
  }
  const results = await session.run(feeds, [output.name]).catch((error: unknown) => {
    const rows = describeRows(firstRow, batch.rowCount);
    throw new ModelError(`The model failed on ${rows}: ${inPlainWords(error)}`, {
      cause: error,
      isLasting: true,
    });
  });
  const tensor = results[output.name];
  if (!tensor) throw new ModelError(`The model gave no output "${output.name}".`);
  const answer = readOutput(output, tensor);
  for (const used of [...Object.values(feeds), tensor]) used.dispose();
  return answer;
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
