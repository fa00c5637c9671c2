// Compares an example's model.onnx in onnxruntime-web with the probabilities its training script computed.
// Standard input: {model, inputs: {name: {type, values}}, positive}, one value per row; `positive` is P(1).
// Every row is asked for alone and in batches. Fails when any answer is more than 1e-5 away.
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { readFileSync } from 'node:fs';

const toleratedDifference = 1e-5;
const { model, inputs, positive } = JSON.parse(readFileSync(0, 'utf8'));
env.wasm.numThreads = 1;
const session = await InferenceSession.create(readFileSync(model));

for (const batchSize of [1, 256]) {
  const startMs = performance.now();
  let largest = 0;
  for (let start = 0; start < positive.length; start += batchSize) {
    const expected = positive.slice(start, start + batchSize);
    const { probabilities } = await session.run(feeds(start, start + batchSize));
    expected.forEach((p, row) => {
      const difference = Math.abs(probabilities.data[2 * row + 1] - p);
      // NaN must not slip through a comparison.
      if (!(difference <= largest)) largest = difference;
    });
  }
  const seconds = (performance.now() - startMs) / 1000;
  console.log(
    `onnxruntime-web, batches of ${batchSize}: ${positive.length} rows in ${seconds.toFixed(2)} s, ` +
      `largest difference ${largest.toExponential(1)}`,
  );
  if (!(largest <= toleratedDifference)) process.exitCode = 1;
}

function feeds(start, end) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { type, values }]) => {
      // JSON has no NaN: a missing number travels as null.
      const cells = values.slice(start, end).map((cell) => cell ?? NaN);
      const data = type === 'float32' ? Float32Array.from(cells) : cells;
      return [name, new Tensor(type, data, [cells.length, 1])];
    }),
  );
}
