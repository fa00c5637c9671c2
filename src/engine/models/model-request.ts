import type { Endpoint } from '../../domain/endpoint.js';
import type { EngineRuntime, ModelTask } from '../../domain/vocabulary.js';
import type { Network } from './endpoint/network.js';
import type { ModelKwargs } from './model-kwargs.js';
import type { Packages } from './python/virtual-environment.js';
import type { WithinTime } from './time-limit.js';

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
