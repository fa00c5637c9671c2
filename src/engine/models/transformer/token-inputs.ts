import type { InferenceSession } from 'onnxruntime-web/wasm';
import { ModelError } from '../model.js';
import { describeValue, fixedSize } from '../onnx/bind-inputs.js';

type Metadata = InferenceSession.ValueMetadata;

/** What the inputs of transformers are called by all exporters. */
const names = ['input_ids', 'attention_mask', 'token_type_ids'] as const;
export type TokenInputName = (typeof names)[number];

export interface TokenInput {
  readonly name: TokenInputName;
  readonly type: 'int64' | 'int32';
}

/** The inputs of a graph that takes tokens [rows, tokens]. */
export interface TokenInputs {
  readonly inputs: readonly TokenInput[];
  /** When the graph takes no other number of rows, or of tokens. */
  readonly fixedRows: number | undefined;
  readonly fixedTokens: number | undefined;
}

/** Whether the graph takes texts as the numbers of their tokens. */
export function takesTokens(inputs: readonly Metadata[]): boolean {
  return inputs.some(({ name }) => name === 'input_ids');
}

/** Throws ModelError for an input that the engine can't fill. */
export function readTokenInputs(inputs: readonly Metadata[]): TokenInputs {
  const known = inputs.map(readInput);
  const sizes = (dimension: 0 | 1): number | undefined =>
    inputs
      .map((input) => (input.isTensor ? fixedSize(input.shape[dimension] ?? -1) : undefined))
      .find(Boolean);
  return { inputs: known, fixedRows: sizes(0), fixedTokens: sizes(1) };
}

function readInput(input: Metadata): TokenInput {
  const name = names.find((one) => one === input.name);
  if (name !== undefined && input.isTensor && input.shape.length === 2) {
    const { type } = input;
    if (type === 'int64' || type === 'int32') return { name, type };
  }
  throw new ModelError(
    `The model takes tokens, and also ${describeValue(input)}, which the engine can't fill. Export it with the ` +
      `inputs ${names.join(', ')} of whole numbers [n, n], as optimum-cli export onnx does.`,
  );
}
