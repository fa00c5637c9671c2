import type { Tensor } from 'onnxruntime-web/wasm';
import type { Answer } from '../answer.js';
import { ModelError } from '../model.js';
import { inPlainWords } from './explain-failure.js';
import type { TensorData, TensorType } from './fill-tensor.js';
import type { OpenSession } from './open-session.js';
import { readColumns, readOutput, type ModelOutput } from './read-output.js';

/** What one input of a model is filled with. */
export interface Feed {
  readonly name: string;
  readonly type: TensorType;
  readonly data: TensorData;
  readonly shape: readonly number[];
}

/** Asks the model once. `rows`: which they are, for messages. Throws ModelError when it fails or gives no numbers. */
export async function runSession(
  { runtime: { Tensor }, session, timed }: Pick<OpenSession, 'runtime' | 'session' | 'timed'>,
  feeds: readonly Feed[],
  output: ModelOutput,
  rows: string,
): Promise<Answer> {
  const tensors = Object.fromEntries(
    feeds.map(({ name, type, data, shape }) => [name, new Tensor(type, data, shape)]),
  );
  const names = output.columns ?? [output.name];
  const rowCount = feeds[0]?.shape[0] ?? 1;
  const asking = timed(`The model on ${rows}`, rowCount, () => session.run(tensors, names));
  const results = await asking.catch((error: unknown) => {
    throw new ModelError(`The model failed on ${rows}: ${inPlainWords(error)}`, {
      cause: error,
      isLasting: true,
    });
  });
  const given = names.map((name) => {
    const tensor = results[name];
    if (!tensor) throw new ModelError(`The model gave no output "${name}".`);
    return tensor;
  });
  const [first] = given as [Tensor, ...Tensor[]];
  const answer = output.columns ? readColumns(output, given) : readOutput(output, first);
  for (const used of [...Object.values(tensors), ...given]) used.dispose();
  return answer;
}
