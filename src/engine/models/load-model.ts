import type { EngineRuntime, ModelTask } from '../../domain/vocabulary.js';
import { ModelError, type OpenModel } from './model.js';
import type { ModelKwargs } from './model-kwargs.js';
import { checkOnnxFile, openOnnxModel } from './onnx/open-onnx-model.js';
import { openPythonModel } from './python/open-python-model.js';
import { toModel } from './to-model.js';

export interface ModelRequest extends ModelFileRequest {
  readonly task: ModelTask;
  /** The columns the model may see: all but the label, in file order. */
  readonly features: readonly string[];
  /** Those of them that are text inputs, in the model's order. */
  readonly textFeatures: readonly string[];
  readonly classCount: number;
  /** Per class its column of the model's probabilities, when the model has another order. */
  readonly classColumns?: readonly number[] | undefined;
}

/** What is needed to open a model's file, before anything is known of the data. */
export interface ModelFileRequest {
  /** Absolute path of an `.onnx` or a `.py` file. */
  readonly path: string;
  readonly kwargs?: ModelKwargs | undefined;
  readonly runtime: EngineRuntime;
  /** Interpreter for Python models; `undefined` = python3, then python. */
  readonly python: string | undefined;
  readonly assets: {
    readonly bridgeScript: string;
    /** Folder of `ort.wasm.min.mjs` and, beside it, `ort-wasm-simd-threaded.mjs` and `.wasm`. */
    readonly wasmDir: string;
  };
  /** Where `onnxruntime-node` is looked up. */
  readonly workspace: string;
  /** The longest a Python model may take to load, and for one batch, in milliseconds. */
  readonly predictTimeoutMs: number;
  /** Rows sent at once; results do not depend on it. */
  readonly batchRows?: number;
  /** Told the id of every process that is started for the model. */
  readonly onChild: (pid: number) => void;
  /** Receives what the model and its runtime print, line by line. */
  readonly log: (line: string) => void;
}

const defaultBatchRows = 256;

/**
 * Opens a model by its file's ending. Throws ModelError when the file is not a model, its inputs or outputs do not fit
 * the data, or what it needs to run is missing.
 */
export async function loadModel(request: ModelRequest): Promise<OpenModel> {
  const { path, classCount, features, batchRows = defaultBatchRows } = request;
  if (classCount < 2) {
    throw new ModelError(
      'The number of classes is not known: give data_params.label_col or data_params.class_names.',
    );
  }
  if (features.length === 0) throw new ModelError('The data have no column for the model beside the label.');
  if (path.endsWith('.onnx')) return toModel(await openOnnxModel(request), batchRows);
  if (path.endsWith('.py')) return toModel(await openPythonModel(request), batchRows);
  throw new ModelError(`${path} has another ending: the embedded engine runs .onnx and .py models.`);
}

/** Opens the file and closes it again, with no data to fit it to. Throws ModelError when it can't be used at all. */
export async function checkModelFile(request: ModelFileRequest): Promise<void> {
  if (request.path.endsWith('.onnx')) return checkOnnxFile(request);
  const withoutData = { features: [], classCount: 2, task: 'binary-classification' } as const;
  await (await openPythonModel({ ...request, ...withoutData })).close();
}
