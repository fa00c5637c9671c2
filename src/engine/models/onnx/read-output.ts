import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import type { Answer } from '../answer.js';
import { ModelError } from '../model.js';
import { describeValue } from './bind-inputs.js';

type Metadata = InferenceSession.ValueMetadata;

/** The output with a model's answers. */
export interface ModelOutput {
  readonly name: string;
  /** Whether its numbers are scores before a softmax or sigmoid. */
  readonly isLogits: boolean;
}

/** Best first. */
export const probabilityNames = ['probabilities', 'output_probability'];

/**
 * The output with the class probabilities: `probabilities`, else `output_probability`, else the only one of floats. A
 * name that contains "logit" means scores. Throws ModelError when there is none, several, or one that is not a tensor.
 */
export function findOutput(outputs: readonly Metadata[], task: ModelTask): ModelOutput {
  if (predictsValues(task)) return findNumbers(outputs);
  const named = probabilityNames.map((name) => outputs.find((output) => output.name === name)).find(Boolean);
  const floats = outputs.filter(isFloat);
  const chosen = named ?? (floats.length === 1 ? floats[0] : undefined);
  if (chosen && isFloat(chosen)) return { name: chosen.name, isLogits: /logit/i.test(chosen.name) };
  if (outputs.some(({ isTensor }) => !isTensor)) {
    throw new ModelError(
      `The model's output ${outputs
        .filter(({ isTensor }) => !isTensor)
        .map(describeValue)
        .join(', ')} is a list of ` +
        "maps. Export the model with ZipMap disabled: to_onnx(…, options={'zipmap': False}) of skl2onnx.",
    );
  }
  throw new ModelError(
    `The model has the outputs ${outputs.map(describeValue).join(', ')}. The engine reads class probabilities from the ` +
      `output called ${probabilityNames.join(' or ')}, else from the only one of floats: rename the right one.`,
  );
}

/** The only output of floats: `variable`, as exporters of regression models call it, or whatever its name. */
function findNumbers(outputs: readonly Metadata[]): ModelOutput {
  const floats = outputs.filter(isFloat);
  const chosen =
    floats.find(({ name }) => name === 'variable') ?? (floats.length === 1 ? floats[0] : undefined);
  if (chosen) return { name: chosen.name, isLogits: false };
  throw new ModelError(
    `The model has the outputs ${outputs.map(describeValue).join(', ')}. Of a regression model the engine reads the ` +
      'output called variable, else the only one of floats: rename the right one.',
  );
}

/** A copy of the output's numbers, scores as probabilities. Throws ModelError when the runtime returned something else. */
export function readOutput({ name, isLogits }: ModelOutput, tensor: Tensor): Answer {
  const { data, dims: shape } = tensor;
  if (!(data instanceof Float32Array || data instanceof Float64Array)) {
    throw new ModelError(`The output "${name}" holds ${tensor.type} and not floats.`);
  }
  const values = Float64Array.from(data);
  if (isLogits) toProbabilities(values, shape[1] ?? 1);
  return { source: `The model's output "${name}"`, shape, values };
}

/** In place: the sigmoid of a single score per row, the softmax of several. */
function toProbabilities(scores: Float64Array, width: number): void {
  if (width <= 1) {
    scores.forEach((score, index) => (scores[index] = 1 / (1 + Math.exp(-score))));
    return;
  }
  for (let start = 0; start < scores.length; start += width) {
    const row = scores.subarray(start, start + width);
    // Less the largest, so that no power overflows.
    const largest = Math.max(...row);
    row.forEach((score, index) => (row[index] = Math.exp(score - largest)));
    const total = row.reduce((sum, power) => sum + power, 0);
    row.forEach((power, index) => (row[index] = power / total));
  }
}

function isFloat(value: Metadata): boolean {
  return value.isTensor && (value.type === 'float32' || value.type === 'float64');
}
