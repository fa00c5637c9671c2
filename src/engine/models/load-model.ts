import { readFile } from 'node:fs/promises';
import type { Endpoint } from '../../domain/endpoint.js';
import { predictsValues } from '../../domain/metrics/task-groups.js';
import type { Network } from './endpoint/network.js';
import { openEndpoint } from './endpoint/open-endpoint.js';
import type { ModelFileRequest, ModelRequest } from './model-request.js';
import { ModelError, type OpenModel } from './model.js';
import { checkOnnxFile, openOnnxModel } from './onnx/open-onnx-model.js';
import { namesOtherFiles } from './onnx/open-session.js';
import { openMemory } from './open-memory.js';
import { openPythonModel } from './python/open-python-model.js';
import { toModel } from './to-model.js';

const defaultBatchRows = 256;
/** A data frame costs the same for more rows. Not of texts, which a network may hold in memory all at once. */
const pythonTableRows = 1024;

/**
 * Opens an endpoint, or a model by its file's ending. Throws ModelError when the file is not a model, its inputs or outputs
 * do not fit the data, or what it needs to run is missing.
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
