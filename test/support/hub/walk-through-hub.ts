import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ServedRepository } from './serve-hub.js';

const example = (name: string): Buffer => readFileSync(join('examples/nli', name));
interface Pair {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: string;
}
const pairsOf = (name: string): readonly Pair[] =>
  example(name)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
const goldless = pairsOf('evaluation.jsonl')
  .slice(0, 12)
  .map((pair) => ({ ...pair, label: '-' }));
/** As the Hub converts SNLI: labels by their index in a ClassLabel, −1 where people did not agree. */
const classes = ['entailment', 'neutral', 'contradiction'];
const toParquet = (pairs: readonly Pair[]): Buffer =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: pairs.map((_, index) => index), type: 'INT32' },
        { name: 'premise', data: pairs.map(({ premise }) => premise), type: 'STRING' },
        { name: 'hypothesis', data: pairs.map(({ hypothesis }) => hypothesis), type: 'STRING' },
        { name: 'label', data: pairs.map(({ label }) => BigInt(classes.indexOf(label))), type: 'INT64' },
      ],
      kvMetadata: [
        {
          key: 'huggingface',
          value: JSON.stringify({ info: { features: { label: { names: classes, _type: 'ClassLabel' } } } }),
        },
      ],
    }),
  );
const names = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
const model = Object.fromEntries(names.map((name) => [name, example(`model/${name}`)]));
/**
 * What the published walk-through names, as the loopback Hub serves it: under those names the example's transformer and pairs,
 * so that neither network nor 330 MB are needed. `most`: pairs of each split.
 */
export const walkThroughHub = (most = Infinity): Readonly<Record<string, ServedRepository>> => ({
  'models/cross-encoder/nli-MiniLM2-L6-H768': {
    revisions: {
      main: {
        ...model,
        'onnx/model.onnx': example('model/model.onnx'),
        'onnx/model_O4.onnx': Buffer.from('another'),
        'pytorch_model.bin': Buffer.from('never fetched'),
      },
    },
    lfs: ['onnx/model.onnx', 'onnx/model_O4.onnx', 'pytorch_model.bin'],
  },
  'datasets/rungalileo/snli': {
    revisions: {
      main: {},
      'refs/convert/parquet': {
        'default/train/0000.parquet': toParquet(pairsOf('reference.jsonl').slice(0, Math.min(250, most))),
        'default/train/0001.parquet': toParquet(pairsOf('reference.jsonl').slice(250, most)),
        'default/test/0000.parquet': toParquet([...pairsOf('evaluation.jsonl').slice(0, most), ...goldless]),
      },
    },
  },
});
