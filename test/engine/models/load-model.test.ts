import { describe, expect, test } from '@jest/globals';
import { loadModel } from '../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../src/engine/models/model-request.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { makeRequest } from './model-request.js';

describe('loadModel', () => {
  test.each<{ name: string; path: string; overrides: Partial<ModelRequest>; message: string }>([
    { name: 'another ending', path: 'model.pkl', overrides: {}, message: 'runs .onnx and .py models' },
    {
      name: 'an unknown number of classes',
      path: 'linear.onnx',
      overrides: { classCount: 0 },
      message: 'give data_params.label_col or data_params.class_names',
    },
    {
      name: 'data without columns',
      path: 'linear.onnx',
      overrides: { features: [] },
      message: 'no column for',
    },
  ])('refuses $name', async ({ path, overrides, message }) => {
    await expect(loadModel(makeRequest(path, overrides))).rejects.toThrow(ModelError);
    await expect(loadModel(makeRequest(path, overrides))).rejects.toThrow(message);
  });
});
