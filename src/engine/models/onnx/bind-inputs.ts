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
  /** Those that hold texts of any kind, such as categories. */
  readonly wordFeatures?: readonly string[] | undefined;
}

/**
 * Finds the columns for each input of the model: a column of the input's name for all of them; or all features in
 * order for a single input [n, features]; or the one text feature for a single input of texts; or, for several inputs, a
 * column of the name or else the next columns of the right kind. Throws ModelError, saying what is expected and what
 * there is, when none of these fits.
 */
export function bindInputs(inputs: readonly Metadata[], columns: ModelColumns): readonly BoundInput[] {
  const bound =
    byName(inputs, columns) ??
    asMatrix(inputs, columns) ??
    asText(inputs, columns) ??
    asGroups(inputs, columns);
  if (bound) return bound;
  const { features } = columns;
  throw new ModelError(
    `The model's inputs do not fit the data. It expects ${inputs.map(describeValue).join(', ')}. The data have ` +
      `${features.length} columns: ${listColumns(features)}. ${cureFor(inputs, features.length)}`,
  );
}

function cureFor(inputs: readonly Metadata[], columnCount: number): string {
  const width = inputs.reduce((sum, input) => sum + (widthOf(input) ?? NaN), 0);
  if (width < columnCount) {
    return (
      `It takes ${width} of them: name those that are not for it, besides the label, under data in ` +
      'features-not-in-model, such as features-not-in-model: [id]. (exclude-columns leaves a column out of the tests, not ' +
      'out of the model.)'
    );
  }
  if (width > columnCount) {
    return `It takes ${width}: give the data all columns that it was trained on, or a model of these columns.`;
  }
  return (
    'The engine fills either one input per column, named like the column, of shape [n, 1] or [n]; or a single float ' +
    'input of shape [n, number of columns] with all columns in file order; or inputs [n, k] with the next k columns, ' +
    'texts for string inputs and numbers for others; or a single string input with the one text feature.'
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
  if (!input || !bound) return undefined;
  // Of whole numbers or texts only one of just this width: of any, it may take something else, such as tokens.
  return bound.type.startsWith('float') || (bound.rank === 2 && widthOf(input) !== undefined)
    ? [bound]
    : undefined;
}

/** Columns are taken in file order: first those of an input's own name, then texts for string inputs, numbers for others. */
function asGroups(
  inputs: readonly Metadata[],
  { features, wordFeatures = [] }: ModelColumns,
): BoundInput[] | undefined {
  const left = features.filter((name) => !inputs.some((input) => input.name === name));
  const texts = left.filter((name) => wordFeatures.includes(name));
  const numbers = left.filter((name) => !wordFeatures.includes(name));
  const bound = inputs.map((input) => {
    if (features.includes(input.name)) return bind(input, [input.name]);
    const kind = input.isTensor && input.type === 'string' ? texts : numbers;
    const columns = kind.splice(0, widthOf(input) ?? kind.length);
    return columns.length > 0 ? bind(input, columns) : undefined;
  });
  const isAll = texts.length === 0 && numbers.length === 0;
  return isAll && inputs.length > 1 && bound.every((one) => one !== undefined) ? bound : undefined;
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

/** How many columns an input takes; `undefined` when that is open, or when it takes something else. */
function widthOf(input: Metadata): number | undefined {
  if (!input.isTensor) return undefined;
  const [, width, ...more] = input.shape;
  if (input.shape.length === 1) return 1;
  return width === undefined || more.length > 0 ? undefined : fixedSize(width);
}

/** `undefined` for a dimension that is left open: a name, −1, or −1 read as unsigned. */
export function fixedSize(dimension: number | string): number | undefined {
  return typeof dimension === 'number' && dimension >= 0 && dimension < 2 ** 31 ? dimension : undefined;
}
