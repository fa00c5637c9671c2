import { showForeign } from '../../../domain/words/show-foreign.js';
import { listNames } from '../../data/list-names.js';
import { ModelError } from '../model.js';

/** How the columns become the inputs of a v2 service. */
export type V2Layout =
  /** It tells of no inputs: a tensor a column, as the data are. */
  | { readonly kind: 'untold' }
  /** All columns side by side. */
  | { readonly kind: 'matrix'; readonly name: string; readonly datatype: string }
  /** Those columns that it has an input for. */
  | { readonly kind: 'columns'; readonly inputs: readonly V2Column[] };

export interface V2Column {
  readonly name: string;
  readonly datatype: string;
  /** [n] rather than [n, 1]. */
  readonly isFlat: boolean;
}

interface V2Input {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
}

/**
 * Fits the columns to the inputs in a model's metadata (`GET /v2/models/NAME`). Throws ModelError when it wants others.
 * `shown`: the service's address. Source: KServe, "Open Inference Protocol V2", Model Metadata.
 */
export function toV2Layout(metadata: unknown, features: readonly string[], shown: string): V2Layout {
  const inputs = readInputs(metadata);
  const [first, second] = inputs;
  if (!first) return { kind: 'untold' };
  if (inputs.every(({ name }) => features.includes(name))) {
    const columns = inputs.map(({ name, datatype, shape }) => ({
      name,
      datatype,
      isFlat: shape.length === 1,
    }));
    return { kind: 'columns', inputs: columns };
  }
  const { name, datatype, shape } = first;
  const width = shape.length === 2 ? (shape[1] ?? -1) : -1;
  if (!second && (width === features.length || (width === -1 && shape.length <= 2))) {
    return { kind: 'matrix', name, datatype };
  }
  const wanted = inputs.map((input) => `${input.name} (${input.datatype} [${input.shape.join(', ')}])`);
  throw new ModelError(
    `${shown} wants the inputs ${showForeign(wanted.join(', '))}, and the data have the columns ${listNames(features)}: name the columns like its inputs, or leave out what is not for it with data.features-not-in-model.`,
  );
}

function readInputs(metadata: unknown): readonly V2Input[] {
  const inputs =
    typeof metadata === 'object' && metadata !== null && 'inputs' in metadata ? metadata.inputs : [];
  return Array.isArray(inputs) ? inputs.filter(isInput) : [];
}

function isInput(value: unknown): value is V2Input {
  if (typeof value !== 'object' || value === null) return false;
  const { name, datatype, shape } = value as Readonly<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    typeof datatype === 'string' &&
    Array.isArray(shape) &&
    shape.every((length) => Number.isInteger(length))
  );
}
