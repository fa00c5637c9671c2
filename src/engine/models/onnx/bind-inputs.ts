import type { InferenceSession } from 'onnxruntime-web/wasm';
import { listColumns } from '../../data/find-column.js';
import { ModelError } from '../model.js';
import { isTensorType, type TensorType } from './fill-tensor.js';

type Metadata = InferenceSession.ValueMetadata;

/** One input of the model and the columns that fill it, row by row. */
export interface BoundInput {
  readonly name: string;
  readonly type: TensorType;
  readonly columns: readonly string[];
  /** [n] or [n, columns]. */
  readonly rank: 1 | 2;
  /** The number of rows the model was exported for, when it takes no other. */
  readonly fixedRows: number | undefined;
}

/** The columns of the data that the model may see. */
export interface ModelColumns {
  readonly features: readonly string[];
  readonly textFeatures: readonly string[];
}

/**
 * Finds the columns for each input of the model: a column of the input's name for all of them; or all features in
 * order for a single input of floats [n, features]; or the one text feature for a single input of texts.
 * Throws ModelError, saying what is expected and what there is, when none of these fits.
 */
export function bindInputs(inputs: readonly Metadata[], columns: ModelColumns): readonly BoundInput[] {
  const bound = byName(inputs, columns) ?? asMatrix(inputs, columns) ?? asText(inputs, columns);
  if (bound) return bound;
  throw new ModelError(
    `The model's inputs do not fit the data. It expects ${inputs.map(describeValue).join(', ')}. The data have ` +
      `${columns.features.length} columns: ${listColumns(columns.features)}. The engine fills either one input per ` +
      'column, named like the column, of shape [n, 1] or [n]; or a single float input of shape [n, number of columns] ' +
      'with all columns in file order; or a single string input with the one text feature.',
  );
}

/** Such as `"age" (float32 [n, 1])`. */
export function describeValue(value: Metadata): string {
  if (!value.isTensor) return `"${value.name}" (not a tensor)`;
  const dimensions = value.shape.map((dimension) => fixedSize(dimension) ?? 'n');
  return `"${value.name}" (${value.type} [${dimensions.join(', ')}])`;
}

function byName(inputs: readonly Metadata[], { features }: ModelColumns): BoundInput[] | undefined {
  const bound = inputs.map((input) =>
    features.includes(input.name) ? bind(input, [input.name]) : undefined,
  );
  return bound.every((one) => one !== undefined) && bound.length > 0 ? bound : undefined;
}

function asMatrix(
  [input, ...others]: readonly Metadata[],
  { features }: ModelColumns,
): BoundInput[] | undefined {
  const bound = input && others.length === 0 ? bind(input, features) : undefined;
  return bound && (bound.type === 'float32' || bound.type === 'float64') ? [bound] : undefined;
}

function asText(
  [input, ...others]: readonly Metadata[],
  { textFeatures }: ModelColumns,
): BoundInput[] | undefined {
  const bound =
    input && others.length === 0 && textFeatures.length === 1 ? bind(input, textFeatures) : undefined;
  return bound?.type === 'string' ? [bound] : undefined;
}

/** `undefined` when the input has another shape than these columns, or a type that no column has. */
function bind(input: Metadata, columns: readonly string[]): BoundInput | undefined {
  if (!input.isTensor || !isTensorType(input.type)) return undefined;
  const [rows, width, ...more] = input.shape.map(fixedSize);
  const rank = input.shape.length;
  const fits = rank === 1 ? columns.length === 1 : width === undefined || width === columns.length;
  if (!fits || rank < 1 || more.length > 0) return undefined;
  return { name: input.name, type: input.type, columns, rank: rank === 1 ? 1 : 2, fixedRows: rows };
}

/** `undefined` for a dimension that is left open: a name, −1, or −1 read as unsigned. */
export function fixedSize(dimension: number | string): number | undefined {
  return typeof dimension === 'number' && dimension >= 0 && dimension < 2 ** 31 ? dimension : undefined;
}
