import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import type { Answer } from '../answer.js';
import { ModelError } from '../model.js';
import type { Cell } from '../../data/cell.js';
import { oneHot } from '../one-hot.js';
import { describeValue, fixedSize } from './bind-inputs.js';
import { fromHalf } from './half-floats.js';

type Metadata = InferenceSession.ValueMetadata;

/** The output with a model's answers. */
export interface ModelOutput {
  readonly name: string;
  /** Whether its numbers are scores before a softmax or sigmoid. */
  readonly isLogits: boolean;
  /** What its labels may be, in the order of the classes, when it holds the class of each row and no numbers. */
  readonly labelNames?: readonly string[] | undefined;
  /** The outputs of one class each, in the order of the classes, when they are not in one. */
  readonly columns?: readonly string[] | undefined;
}

/** Best first. */
export const probabilityNames = ['probabilities', 'output_probability'];

/**
 * The output with the class probabilities: `probabilities`, else `output_probability`, else the only one of floats, else
 * the only one with a column for each class, else the only one of these called like probabilities. A name that contains
 * "logit" means scores. Of a model without floats, the output with the label of each row. `classNames`: in the order
 * of the model; `undefined` before the data are known, when any of several will do. Throws ModelError when there is none.
 */
export function findOutput(
  outputs: readonly Metadata[],
  task: ModelTask,
  classNames?: readonly string[],
): ModelOutput {
  if (predictsValues(task)) return findNumbers(outputs);
  const floats = outputs.filter(isFloat);
  const named = probabilityNames.map((name) => floats.find((output) => output.name === name)).find(Boolean);
  const fitting = classNames
    ? floats.filter((output) => mayHoldClasses(output, classNames.length))
    : floats.slice(0, 1);
  const chosen =
    named ?? onlyOf(floats) ?? onlyOf(fitting) ?? onlyOf(fitting.filter(({ name }) => /prob/i.test(name)));
  if (chosen) return { name: chosen.name, isLogits: /logit/i.test(chosen.name) };
  if (isOneEach(floats, classNames)) {
    const columns = floats.map(({ name }) => name);
    return { name: columns.join(', '), isLogits: false, columns };
  }
  const labels = floats.length === 0 ? outputs.filter(isLabel) : [];
  const label = onlyOf(labels) ?? onlyOf(labels.filter(({ name }) => /label/i.test(name)));
  if (label) return { name: label.name, isLogits: false, labelNames: classNames };
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
export function readOutput({ name, isLogits, labelNames }: ModelOutput, tensor: Tensor): Answer {
  const { dims: shape } = tensor;
  const source = `The model's output "${name}"`;
  if (labelNames) return oneHot(source, labelsOf(tensor), labelNames);
  const values = floatsOf(tensor);
  if (!values) throw new ModelError(`The output "${name}" holds ${tensor.type} and not floats.`);
  if (isLogits) toProbabilities(values, shape[1] ?? 1);
  return { source, shape, values };
}

/** Of outputs of one class each, side by side. */
export function readColumns(output: ModelOutput, tensors: readonly Tensor[]): Answer {
  const columns = tensors.map((tensor) => readOutput(output, tensor).values);
  const [first = []] = columns;
  const rowCount = first.length;
  const values = Float64Array.from(
    { length: rowCount * columns.length },
    (_, at) => columns[at % columns.length]?.[Math.floor(at / columns.length)] ?? NaN,
  );
  return { source: `The model's outputs ${output.name}`, shape: [rowCount, columns.length], values };
}

function floatsOf({ type, data }: Tensor): Float64Array | undefined {
  if (data instanceof Float32Array || data instanceof Float64Array) return Float64Array.from(data);
  if (type !== 'float16') return undefined;
  // Newer runtimes of JavaScript have numbers of this kind, older ones their bits.
  return data instanceof Uint16Array
    ? Float64Array.from(data, fromHalf)
    : Float64Array.from(data as unknown as ArrayLike<number>);
}

function labelsOf({ type, data }: Tensor): readonly Cell[] {
  if (type === 'bool') return Array.from(data as Uint8Array, (bit) => bit !== 0);
  return Array.from(data as ArrayLike<string | number | bigint>, String);
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

type TensorMetadata = Extract<Metadata, { readonly isTensor: true }>;

function isFloat(value: Metadata): value is TensorMetadata {
  return value.isTensor && ['float32', 'float64', 'float16'].includes(value.type);
}

function isLabel(value: Metadata): boolean {
  return (
    value.isTensor && ['int64', 'int32', 'string', 'bool'].includes(value.type) && value.shape.length <= 2
  );
}

/** As skl2onnx writes them with zipmap "columns": `i0`, `i1` of whole numbers, `sno`, `syes` of texts; each [n]. */
function isOneEach(floats: readonly TensorMetadata[], classNames: readonly string[] = []): boolean {
  const prefixes = new Set(floats.map(({ name }) => name[0]));
  return (
    floats.length === classNames.length &&
    prefixes.size === 1 &&
    floats.every(({ name, shape }) => /^(?:i-?\d+|i_\d+|s.*)$/.test(name) && shape.length === 1)
  );
}

/** [n, classes], or of two classes [n] or [n, 1]; or a shape that is not told. */
function mayHoldClasses({ shape }: TensorMetadata, classCount: number): boolean {
  const [, width = shape.length === 1 ? 1 : -1] = shape;
  const columns = fixedSize(width);
  const isOne = columns === 1 && classCount === 2;
  return shape.length <= 2 && (columns === undefined || columns === classCount || isOne);
}

function onlyOf<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
