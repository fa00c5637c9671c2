import type { Answer } from '../answer.js';
import { ModelError } from '../model.js';
import { inPlainWords } from './explain-failure.js';
import type { TensorData, TensorType } from './fill-tensor.js';
import type { OpenSession } from './open-session.js';
import { readOutput, type ModelOutput } from './read-output.js';

/** What one input of a model is filled with. */
export interface Feed {
  readonly name: string;
  readonly type: TensorType;
  readonly data: TensorData;
  readonly shape: readonly number[];
}

/** Asks the model once. `rows`: which they are, for messages. Throws ModelError when it fails or gives no numbers. */
export async function runSession(
  { runtime: { Tensor }, session }: Pick<OpenSession, 'runtime' | 'session'>,
  feeds: readonly Feed[],
  output: ModelOutput,
  rows: string,
): Promise<Answer> {
  const tensors = Object.fromEntries(
    feeds.map(({ name, type, data, shape }) => [name, new Tensor(type, data, shape)]),
  );
  const results = await session.run(tensors, [output.name]).catch((error: unknown) => {
    throw new ModelError(`The model failed on ${rows}: ${inPlainWords(error)}`, {
      cause: error,
      isLasting: true,
    });
  });
  const tensor = results[output.name];
  if (!tensor) throw new ModelError(`The model gave no output "${output.name}".`);
  const answer = readOutput(output, tensor);
  for (const used of [...Object.values(tensors), tensor]) used.dispose();
  return answer;
}
