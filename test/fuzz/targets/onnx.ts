import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Cell } from '../../../src/engine/data/cell.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import { Table } from '../../../src/engine/data/table.js';
import { loadModel } from '../../../src/engine/models/load-model.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { readClassLabels } from '../../../src/engine/models/onnx/read-class-labels.js';
import { listWeightFiles } from '../../../src/engine/models/onnx/weight-files.js';
import { withoutZipMaps } from '../../../src/engine/models/onnx/without-zip-maps.js';
import type { RandomStream } from '../../../src/statistics/random.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { mutateProtobuf } from '../mutations/mutate-protobuf.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';

const models = 'test/fixtures/models';
/** Asked in this process, it would hold it: that such a model is ended is for the process above it, and has its own test. */
const endless = 'endless.onnx';
const seeds = [
  ...readdirSync(models)
    .filter((name) => name.endsWith('.onnx') && name !== endless)
    .map((name) => readFileSync(join(models, name))),
  readFileSync('examples/bank/model.onnx'),
];
const features = ['a', 'b', 'c'];
const cells: readonly (readonly Cell[])[] = [
  [1, 2, 0, 0.5],
  [-3, 0, 4, 1e3],
  [0, 5, 6, -1],
];

/** Of three numbers, as they are asked for below. */
const ofThree = [
  'beside',
  'double',
  'embedding',
  'half',
  'hidden',
  'linear-five-rows',
  'linear',
  'logits',
].map((name) => readFileSync(join(models, `${name}.onnx`)));

function mutate(seed: Uint8Array, random: RandomStream): Uint8Array {
  return random.next() < 0.75
    ? mutateProtobuf(seed, random)
    : mutateBytes(seed, random, { other: pick(random, seeds) });
}

/** What the gate itself reads of a model's file: labels, ZipMaps, the names of its weight files. */
export function onnxFile(): FuzzTarget {
  return {
    name: 'onnx-file',
    ending: '.onnx',
    mutate: (random) => mutate(pick(random, seeds), random),
    check: (input) =>
      Promise.resolve().then(() => {
        const labels = readClassLabels(input);
        listWeightFiles(input);
        withoutZipMaps(input);
        return labels ? 'read' : 'refused';
      }),
  };
}

/** The whole way of a model of three numbers: opened by the runtime, and asked. */
export function onnx(folder: string): FuzzTarget {
  const home = join(folder, 'model');
  const path = join(home, 'model.onnx');
  return {
    name: 'onnx',
    ending: '.onnx',
    mutate: (random) => mutate(pick(random, random.next() < 0.8 ? ofThree : seeds), random),
    check: async (input) => {
      if (!existsSync(home)) {
        mkdirSync(home);
        copyFileSync(join(models, 'beside.onnx.data'), join(home, 'beside.onnx.data'));
      }
      await writeFile(path, input);
      return readOrRefuse(
        async () => {
          const model = await loadModel({
            path,
            task: 'binary-classification',
            features,
            textFeatures: [],
            classCount: 2,
            runtime: 'wasm',
            python: undefined,
            assets: { bridgeScript: '', wasmDir: resolve('node_modules/onnxruntime-web/dist') },
            workspace: folder,
            predictTimeoutMs: 30_000,
            onChild: () => undefined,
            log: () => undefined,
          });
          try {
            await model.predict(
              Table.of(new Map(features.map((name, column) => [name, toColumn(cells[column] ?? [])]))),
            );
          } finally {
            await model.close();
          }
        },
        ModelError,
        DataError,
      );
    },
  };
}
