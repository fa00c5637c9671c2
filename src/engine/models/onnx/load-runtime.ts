import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { EngineRuntime } from '../../../domain/vocabulary.js';
import { errorMessage } from '../../data/describe-error.js';
import { ModelError } from '../model.js';
import { checkWeightFiles, listWeightFiles, readWeightFiles } from './weight-files.js';
import { withoutZipMaps } from './without-zip-maps.js';

/** The part of onnxruntime that both its packages have. */
interface OnnxRuntimeModule {
  readonly InferenceSession: {
    create(model: string | Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: typeof Tensor;
  /** Older ones tell no version. */
  readonly env?: Partial<Pick<Env, 'versions'>>;
}

export interface OnnxRuntime {
  readonly name: 'onnxruntime-node' | 'onnxruntime-web';
  readonly version: string;
  readonly Tensor: typeof Tensor;
  /** In how many threads it runs a model of these bytes. */
  threadsFor(bytes: Uint8Array): number;
  /** `path` and `bytes` are the same file. Rejects with ModelError for weights that are missing, else with its own error. */
  open(path: string, bytes: Uint8Array): Promise<InferenceSession>;
}

const onlyErrors = 3;

/**
 * onnxruntime: with `auto` the native package when the workspace has it, several times faster, else the WebAssembly
 * files of `wasmDir`, which run everywhere. Throws ModelError when `native` is asked for and missing.
 */
export async function loadRuntime(
  runtime: EngineRuntime,
  workspace: string,
  wasmDir: string,
): Promise<OnnxRuntime> {
  const native = runtime === 'wasm' ? undefined : findNative(workspace);
  if (native) return nativeRuntime(native);
  if (runtime === 'native') {
    throw new ModelError(
      `engine-runtime is native, but onnxruntime-node is not installed in ${workspace}. Install it there ` +
        '(npm install onnxruntime-node), or use engine-runtime: auto or wasm, which needs nothing.',
    );
  }
  return wasmRuntime(wasmDir);
}

function findNative(workspace: string): OnnxRuntimeModule | undefined {
  const require = createRequire(join(workspace, 'package.json'));
  let found: string;
  try {
    found = require.resolve('onnxruntime-node');
  } catch {
    return undefined;
  }
  try {
    return require(found) as OnnxRuntimeModule;
  } catch (error) {
    throw new ModelError(
      `onnxruntime-node is installed at ${found} but cannot be loaded (${errorMessage(error)}). Install it again, or use ` +
        'engine-runtime: wasm.',
      { cause: error },
    );
  }
}

function nativeRuntime({ InferenceSession, Tensor, env }: OnnxRuntimeModule): OnnxRuntime {
  return {
    name: 'onnxruntime-node',
    version: env?.versions?.node ?? 'of an unknown version',
    Tensor,
    threadsFor: nativeThreads,
    open: async (path, bytes) => {
      await checkWeightFiles(path, listWeightFiles(bytes));
      const model = withoutZipMaps(bytes);
      const isRewritten = model !== bytes;
      // By path, so that weights kept in files beside the model are found.
      return InferenceSession.create(isRewritten ? model : path, {
        logSeverityLevel: onlyErrors,
        // Left to itself it takes one where a container has few processors of many.
        intraOpNumThreads: nativeThreads(bytes),
        extra: {
          session: {
            intra_op: { allow_spinning: '0' },
            ...(isRewritten && { model_external_initializers_file_folder_path: dirname(path) }),
          },
        },
      });
    },
  };
}

/** Trees are summed up in another order by several threads; one gives the same bytes everywhere. */
function nativeThreads(bytes: Uint8Array): number {
  return holdsTrees(bytes) ? 1 : availableParallelism();
}

function holdsTrees(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('TreeEnsemble');
}

/** Loaded from its file at run time, not bundled: a bundler would copy its WebAssembly a second time. */
async function wasmRuntime(wasmDir: string): Promise<OnnxRuntime> {
  const url = pathToFileURL(join(wasmDir, 'ort.wasm.min.mjs')).href;
  const { InferenceSession, Tensor, env } = (await import(
    /* webpackIgnore: true */ url
  )) as typeof import('onnxruntime-web/wasm');
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  return {
    name: 'onnxruntime-web',
    version: env.versions.web ?? 'of an unknown version',
    Tensor,
    threadsFor: () => 1,
    open: async (path, bytes) => {
      const files = listWeightFiles(bytes);
      await checkWeightFiles(path, files);
      const externalData = await readWeightFiles(path, files);
      return InferenceSession.create(withoutZipMaps(bytes), {
        logSeverityLevel: onlyErrors,
        ...(externalData.length > 0 && { externalData }),
      });
    },
  };
}
