import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModelError } from '../../../../src/engine/models/model.js';
import { loadRuntime } from '../../../../src/engine/models/onnx/load-runtime.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';

const wasmDir = resolve('node_modules/onnxruntime-web/dist');
/** Stands in for the native package, which is too large to install for a test: tells what it was asked to open. */
const native = `
exports.Tensor = class {};
exports.InferenceSession = { create: async (path, options) => ({ path, options }) };
`;

let [empty, installed, broken] = ['', '', ''];
beforeAll(async () => {
  const main = 'node_modules/onnxruntime-node/index.js';
  empty = await makeWorkspace();
  installed = await makeWorkspace({ [main]: native });
  broken = await makeWorkspace({
    [main]: 'throw new Error("libonnxruntime.so.1: cannot open shared object file")',
  });
});
afterAll(async () => {
  for (const folder of [empty, installed, broken]) await removeWorkspace(folder);
});

describe('loadRuntime', () => {
  test('takes the native package of the workspace when there is one', async () => {
    expect((await loadRuntime('auto', installed, wasmDir)).name).toBe('onnxruntime-node');
    expect((await loadRuntime('native', installed, wasmDir)).name).toBe('onnxruntime-node');
  });

  test('takes WebAssembly when there is none, or when told to', async () => {
    expect((await loadRuntime('auto', empty, wasmDir)).name).toBe('onnxruntime-web');
    expect((await loadRuntime('wasm', installed, wasmDir)).name).toBe('onnxruntime-web');
  });

  test('opens native models by path, and sums up trees in one thread', async () => {
    const runtime = await loadRuntime('native', installed, wasmDir);
    const spinning = { session: { intra_op: { allow_spinning: '0' } } };
    expect(await runtime.open('m.onnx', Buffer.from('MatMul'))).toEqual({
      path: 'm.onnx',
      options: { logSeverityLevel: 3, intraOpNumThreads: availableParallelism(), extra: spinning },
    });
    expect(await runtime.open('m.onnx', Buffer.from('xx TreeEnsembleClassifier'))).toMatchObject({
      options: { intraOpNumThreads: 1, extra: spinning },
    });
  });

  test('says what to do when the native package is asked for and not there', async () => {
    await expect(loadRuntime('native', empty, wasmDir)).rejects.toThrow(ModelError);
    await expect(loadRuntime('native', empty, wasmDir)).rejects.toThrow(
      `onnxruntime-node is not installed in ${empty}. Install it there (npm install onnxruntime-node)`,
    );
  });

  test('says so when the native package does not load', async () => {
    await expect(loadRuntime('auto', broken, wasmDir)).rejects.toThrow(ModelError);
    await expect(loadRuntime('auto', broken, wasmDir)).rejects.toThrow(
      'cannot be loaded (libonnxruntime.so.1: cannot open shared object file)',
    );
  });
});
