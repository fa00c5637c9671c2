import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findModel } from '../../../src/engine/data/find-model.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let root = '';
afterEach(() => removeWorkspace(root));

async function foundIn(files: readonly string[], path: string, asked?: string): Promise<string> {
  root = await makeWorkspace(Object.fromEntries(files.map((name) => [name, 'x'])));
  return (await findModel(path, root, asked)).absolutePath.slice(join(root, '/').length);
}

describe('findModel', () => {
  test.each([
    { what: 'a file', files: ['m.onnx'], path: './m.onnx', found: 'm.onnx' },
    { what: 'model.onnx', files: ['m/model.onnx', 'm/a.onnx'], path: './m', found: 'm/model.onnx' },
    {
      what: 'onnx/model.onnx before it',
      files: ['m/model.onnx', 'm/onnx/model.onnx', 'm/onnx/model_quantized.onnx'],
      path: 'm/',
      found: 'm/onnx/model.onnx',
    },
    { what: 'the only one', files: ['m/net.onnx', 'm/config.json'], path: 'm', found: 'm/net.onnx' },
  ])('finds $what', async ({ files, path, found }) => {
    expect(await foundIn(files, path)).toBe(found);
  });

  test('takes the file that is asked for, by its path or its name in onnx/', async () => {
    const files = ['m/model.onnx', 'm/onnx/model_quantized.onnx'];
    expect(await foundIn(files, 'm', 'model_quantized.onnx')).toBe('m/onnx/model_quantized.onnx');
    expect(await foundIn(files, 'm', 'model.onnx')).toBe('m/model.onnx');
    await expect(foundIn(files, 'm', '../model.onnx')).rejects.toThrow(
      'm has no model "../model.onnx": it has "model.onnx", "onnx/model_quantized.onnx".',
    );
  });

  test.each([
    {
      files: ['m/config.json'],
      path: './m',
      message: './m is a folder with no .onnx file. Export the model',
    },
    {
      files: ['m/a.onnx', 'm/onnx/b.onnx'],
      path: './m',
      message: './m is a folder with several models: "a.onnx", "onnx/b.onnx". Name one',
    },
    { files: [], path: './m', message: './m does not exist; paths start at the root of the workspace.' },
    { files: ['m.pkl'], path: './m.pkl', message: './m.pkl has another ending.' },
    { files: [], path: './m\0', message: 'has another ending' },
  ])('refuses $path of $files: $message', async ({ files, path, message }) => {
    await expect(foundIn(files, path)).rejects.toThrow(message);
  });
});
