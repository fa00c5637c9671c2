import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from '../../domain/endpoint.js';
import { version } from '../../domain/version.js';
import type { EngineRuntime, ModelTask } from '../../domain/vocabulary.js';
import { fingerprintModel } from './answers/fingerprint-model.js';
import { openAnswerMemory } from './answers/open-answer-memory.js';
import type { AnswerMemory } from './answers/answer-memory.js';
import { errorMessage } from '../data/describe-error.js';
import type { Network } from './endpoint/network.js';
import { openEndpoint } from './endpoint/open-endpoint.js';
import type { ModelIdentity } from './file-runner.js';
import { predictsValues } from '../../domain/metrics/task-groups.js';
import { ModelError, type OpenModel } from './model.js';
import type { ModelKwargs } from './model-kwargs.js';
import { checkOnnxFile, openOnnxModel } from './onnx/open-onnx-model.js';
import { namesOtherFiles } from './onnx/open-session.js';
import { openPythonModel } from './python/open-python-model.js';
import type { WithinTime } from './time-limit.js';
import type { Packages } from './python/virtual-environment.js';
import { toModel } from './to-model.js';

export interface ModelRequest extends ModelFileRequest {
  /** The columns the model may see: all but the label, in file order. */
  readonly features: readonly string[];
  /** Those of them that are text inputs, in the model's order. */
  readonly textFeatures: readonly string[];
  /** Those of the features that hold texts of any kind, such as categories; none when missing. */
  readonly wordFeatures?: readonly string[] | undefined;
  /** 0 where the task has no classes. */
  readonly classCount: number;
  /** Per class its column of the model's probabilities, when the model has another order. */
  readonly classColumns?: readonly number[] | undefined;
  /** What the model may call its classes when it answers with them, in its own order; "0", "1", … when missing. */
  readonly classLabels?: readonly string[] | undefined;
  /** Where the answers of earlier runs are kept; the model is asked everything when there is none. */
  readonly cache?: AnswerCache | undefined;
  /** See `Asking.onPace`. */
  readonly onPace?: ((rowsPerSecond: number) => void) | undefined;
}

export interface AnswerCache {
  /** Absolute path. */
  readonly folder: string;
  /** Whether the user named it, rather than that it is the usual one. */
  readonly isNamed: boolean;
}

/** What is needed to open a model's file, before anything is known of the data. */
export interface ModelFileRequest {
  readonly task: ModelTask;
  /** Absolute path of an `.onnx` or a `.py` file; of an endpoint its address, as people are shown it. */
  readonly path: string;
  /** When the model answers over HTTP. */
  readonly endpoint?: Endpoint | undefined;
  /** What it is asked with then. */
  readonly network?: Network | undefined;
  readonly kwargs?: ModelKwargs | undefined;
  readonly runtime: EngineRuntime;
  /** Interpreter for Python models; `undefined` = python3, then python. */
  readonly python: string | undefined;
  /** Names of variables that Python models are given beside what they need to run. */
  readonly environment?: readonly string[] | undefined;
  /** Installed for a Python model; those of the interpreter when missing. */
  readonly packages?: Packages | undefined;
  readonly assets: {
    readonly bridgeScript: string;
    /** Folder of `ort.wasm.min.mjs` and, beside it, `ort-wasm-simd-threaded.mjs` and `.wasm`. */
    readonly wasmDir: string;
  };
  /** Where `onnxruntime-node` is looked up. */
  readonly workspace: string;
  /** The longest a model of a file may take to load, and for 256 rows, in milliseconds. */
  readonly predictTimeoutMs: number;
  /** Rows sent at once; results do not depend on it. */
  readonly batchRows?: number;
  /** Watches over what an ONNX model does in this process; nobody does when missing. */
  readonly withinTime?: WithinTime | undefined;
  /** Told the id of every process that is started for the model. */
  readonly onChild: (pid: number) => void;
  /** Receives what the model and its runtime print, line by line. */
  readonly log: (line: string) => void;
}

const defaultBatchRows = 256;
/** A data frame costs the same for more rows. Not of texts, which a network may hold in memory all at once. */
const pythonTableRows = 1024;

/**
 * Opens an endpoint, or a model by its file's ending. Throws ModelError when the file is not a model, its inputs or outputs do not fit
 * the data, or what it needs to run is missing.
 */
export async function loadModel(request: ModelRequest): Promise<OpenModel> {
  const { path, task, classCount, features } = request;
  if (classCount < 2 && !predictsValues(task)) {
    throw new ModelError(
      'The number of classes is not known: give data_params.label_col or data_params.class_names.',
    );
  }
  if (features.length === 0) throw new ModelError('The data have no column for the model beside the label.');
  const { onPace } = request;
  if (request.endpoint) {
    const runner = await openEndpoint(withNetwork(request, request.endpoint));
    return toModel(runner, request.batchRows ?? Infinity, { onPace });
  }
  for (const [ending, open] of [
    ['.onnx', openOnnxModel],
    ['.py', openPythonModel],
  ] as const) {
    if (!path.endsWith(ending)) continue;
    const runner = await open(request);
    const { batchRows = runner.bestBatchRows ?? rowsAtOnce(request) } = request;
    const answers = await openMemory(request, batchRows, runner.identity);
    return toModel(runner, batchRows, {
      onPace,
      memory: answers && { answers, inputs: features, identity: runner.identity.parts },
    });
  }
  throw new ModelError(`${path} has another ending: the embedded engine runs .onnx and .py models.`);
}

function withNetwork<Request extends ModelFileRequest>(
  request: Request,
  endpoint: Endpoint,
): Request & { readonly endpoint: Endpoint; readonly network: Network } {
  const { network } = request;
  if (!network) throw new RangeError('An endpoint is asked over a network.');
  return { ...request, endpoint, network };
}

function rowsAtOnce({ path, textFeatures }: ModelRequest): number {
  return path.endsWith('.py') && textFeatures.length === 0 ? pythonTableRows : defaultBatchRows;
}

/**
 * Of a Python model only in a folder that was named: what its code reads elsewhere, or the time of day, is not in the
 * fingerprint. `identity`: what of the runtime decides on answers.
 */
async function openMemory(
  request: ModelRequest,
  batchRows: number,
  { parts, readsFolder, runsCode }: ModelIdentity,
): Promise<AnswerMemory | undefined> {
  const { path, cache, task, features, textFeatures, wordFeatures = [], log } = request;
  const { classCount, classColumns = [], classLabels = [] } = request;
  if (!cache || (runsCode && !cache.isNamed)) return undefined;
  const settings = [version, process.platform, process.arch, ...parts];
  const columns = [features, textFeatures, wordFeatures];
  const asked = [task, columns, classCount, classColumns, classLabels, batchRows];
  try {
    const fingerprint = await fingerprintModel(path, readsFolder, [...settings, ...asked]);
    if (fingerprint !== undefined)
      return await openAnswerMemory(join(cache.folder, 'answers'), fingerprint, log);
    log("The model's answers are not kept: its folder holds too much, or links to others.");
  } catch (error) {
    log(`The model's answers are not kept: ${errorMessage(error)}`);
  }
  return undefined;
}

/** Opens the file and closes it again, with no data to fit it to. Throws ModelError when it can't be used at all. */
export async function checkModelFile(request: ModelFileRequest): Promise<void> {
  if (request.endpoint) {
    const withoutData = { features: [], classCount: 2 } as const;
    await openEndpoint({ ...withNetwork(request, request.endpoint), ...withoutData });
    return;
  }
  await identifyModel(request);
}

/** `ModelIdentity.parts`, with no data to fit the model to. Throws ModelError when it can't be used at all. */
export async function identifyModel(request: ModelFileRequest): Promise<readonly string[]> {
  if (request.path.endsWith('.onnx')) return checkOnnxFile(request);
  const withoutData = { features: [], classCount: 2 } as const;
  const runner = await openPythonModel({ ...request, ...withoutData });
  await runner.close();
  return runner.identity.parts;
}

/** Whether the model reads other files of its folder. Rejects when its file can't be read. */
export async function readsFolder(path: string): Promise<boolean> {
  return !path.endsWith('.onnx') || namesOtherFiles(await readFile(path));
}
