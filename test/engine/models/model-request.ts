import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { type Cell, Table } from '../../../src/engine/data/table.js';
import type { ModelRequest } from '../../../src/engine/models/model-request.js';

export const modelFolder = fileURLToPath(new URL('../../fixtures/models/', import.meta.url));

/** A request for a binary model of columns a, b and c that tells nobody anything, unless told otherwise. */
export function makeRequest(path: string, overrides: Partial<ModelRequest> = {}): ModelRequest {
  return {
    path: resolve(modelFolder, path),
    task: 'binary-classification',
    features: ['a', 'b', 'c'],
    textFeatures: [],
    classCount: 2,
    runtime: 'wasm',
    python: undefined,
    assets: {
      bridgeScript: resolve('src/engine/models/python/bridge.py'),
      wasmDir: resolve('node_modules/onnxruntime-web/dist'),
    },
    workspace: dirname(modelFolder),
    predictTimeoutMs: 30_000,
    onChild: () => undefined,
    log: () => undefined,
    ...overrides,
  };
}

/** A table from rows, one array each. */
export function tableOf(names: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const columns = names.map(
    (name, index) => [name, toColumn(rows.map((row) => row[index] ?? null))] as const,
  );
  return Table.of(new Map(columns));
}

/** `count` column names: c0, c1, …. */
export function columnNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `c${index}`);
}

interface ExpectedAnswers {
  readonly rows: readonly (readonly Cell[])[];
  /** P(1) per row, or the probability of each class. */
  readonly positive?: readonly number[];
  readonly classes?: readonly (readonly number[])[];
}

/** What numpy and scikit-learn answer; see test/fixtures/models/make_models.py. */
export const expectedAnswers = JSON.parse(readFileSync(`${modelFolder}expected.json`, 'utf8')) as Readonly<
  Record<'linear' | 'wide' | 'forest' | 'columns', ExpectedAnswers> & {
    /** The bits of numpy's float16. */
    halves: { readonly numbers: readonly number[]; readonly bits: readonly number[] };
  }
>;

/** All probabilities, row by row, as a model keeps them. */
export function expectedProbabilities({ positive = [], classes }: ExpectedAnswers): number[] {
  return classes?.flat() ?? positive.flatMap((p) => [1 - p, p]);
}
