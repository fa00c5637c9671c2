import { DataError } from '../../data/data-error.js';
import type { Cell, Table } from '../../data/table.js';
import { columnOf } from '../../data/table.js';
import { encodeTexts, specialCount, type EncodedTexts } from '../../tokens/encode-texts.js';
import { openTokenizer, type Tokenizer } from '../../tokens/open-tokenizer.js';
import type { Answer } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { ModelRequest } from '../model-request.js';
import { ModelError } from '../model.js';
import { answerForm } from '../onnx/answer-form.js';
import type { OpenSession } from '../onnx/open-session.js';
import type { ModelOutput } from '../onnx/read-output.js';
import { runSession } from '../onnx/run-session.js';
import type { FileRunner } from '../file-runner.js';
import { fillUp, toBatches, toFeeds, type BatchRules } from './token-batches.js';
import { readTokenInputs, type TokenInputs } from './token-inputs.js';
import { readTransformerFiles } from './transformer-files.js';
import { readTransformerSettings, type TransformerSettings } from './transformer-settings.js';

/** A transformer that is ready for texts. */
interface Transformer extends OpenSession {
  readonly output: ModelOutput;
  readonly tokenizer: Tokenizer;
  readonly graph: TokenInputs;
  readonly mostTokens: number;
  readonly rules: BatchRules;
  /** The columns of its texts. */
  readonly columns: readonly [string] | readonly [string, string];
}

/**
 * A text classifier as Hugging Face's tools export it: tokens in, a score for each class out. Its tokenizer.json,
 * tokenizer_config.json and config.json lie beside it. Throws ModelError or DataError when a file is missing or wrong,
 * or the tokenizer, the graph and the data do not fit each other.
 */
export async function openTransformer(
  request: ModelRequest,
  opened: OpenSession,
  output: ModelOutput,
): Promise<FileRunner> {
  const { path, kwargs, textFeatures, log } = request;
  const columns = textColumns(textFeatures);
  const graph = readTokenInputs(opened.session.inputMetadata);
  const files = await readTransformerFiles(path, kwargs?.tokenizer);
  if (files.tokenizer === undefined) {
    throw new ModelError(
      `The model takes tokens (input_ids), and there is no tokenizer.json ${kwargs?.tokenizer === undefined ? 'beside it' : `in ${kwargs.tokenizer}`}. Put tokenizer.json, tokenizer_config.json and config.json of the model into ` +
        'the folder of the .onnx file.',
    );
  }
  const tokenizer = openTokenizer(files.tokenizer);
  const settings = readTransformerSettings(files, request.task);
  checkVocabulary(tokenizer, settings);
  const mostTokens = Math.min(settings.mostTokens, graph.fixedTokens ?? Infinity);
  const specials = specialCount(tokenizer, columns.length);
  if (mostTokens <= specials) {
    throw new ModelError(`The model takes ${mostTokens} tokens, of which the special ones take ${specials}.`);
  }
  log(`${path} reads ${columns.join(' and ')} as tokens, ${mostTokens} at most for a row`);
  const rules = { paddingId: paddingOf(tokenizer, settings), hasSegments: settings.hasSegments };
  const transformer = { ...opened, output, tokenizer, graph, mostTokens, rules, columns };
  return {
    runtime: opened.runsIn,
    identity: { ...opened.identity, parts: [...opened.identity.parts, files.hash] },
    form: answerForm(request),
    ask: (batch, firstRow) => ask(transformer, batch, firstRow),
    accepts: (feature) => textFeatures.includes(feature),
    close: () => opened.session.release(),
  };
}

async function ask(transformer: Transformer, table: Table, firstRow: number): Promise<Answer> {
  const { output, graph, rules } = transformer;
  const encoded = encodeRows(transformer, table, firstRow);
  let answer: Answer = { source: `The model's output "${output.name}"`, shape: [0], values: [] };
  let values = new Float64Array(0);
  // Any row of the batch may be at fault: which one, is found by asking for fewer.
  const rows = describeRows(firstRow, table.rowCount);
  for (const batch of toBatches(encoded, graph)) {
    const filled = fillUp(batch, graph.fixedRows);
    const feeds = toFeeds(filled, encoded, graph.inputs, rules);
    answer = await runSession(transformer, feeds, output, rows);
    const width = answer.values.length / filled.rows.length;
    if (answer.shape[0] !== filled.rows.length) return answer;
    if (values.length === 0) values = new Float64Array(table.rowCount * width);
    for (const [place, row] of batch.rows.entries()) {
      for (let k = 0; k < width; k++) values[row * width + k] = answer.values[place * width + k] ?? NaN;
    }
  }
  return { source: answer.source, shape: [table.rowCount, ...answer.shape.slice(1)], values };
}

function encodeRows(
  { tokenizer, columns, mostTokens }: Transformer,
  table: Table,
  firstRow: number,
): readonly EncodedTexts[] {
  const [first, second] = columns.map((name) => columnOf(table, name));
  return Array.from({ length: table.rowCount }, (_, row) => {
    const text = toText(first?.cell(row) ?? null);
    try {
      return encodeTexts(tokenizer, second ? [text, toText(second.cell(row))] : [text], mostTokens);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      throw new ModelError(`${describeRows(firstRow + row, 1)}: ${error.message}`, { cause: error });
    }
  });
}

/** No text is an empty one. */
function toText(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function textColumns(textFeatures: readonly string[]): Transformer['columns'] {
  const [first, second, ...more] = textFeatures;
  if (first !== undefined && more.length === 0) return second === undefined ? [first] : [first, second];
  throw new ModelError(
    'The model reads a text, or a pair of them: name the one or two columns with data_params.text_features, not ' +
      `${textFeatures.length}.`,
  );
}

function checkVocabulary(tokenizer: Tokenizer, { vocabularySize: known }: TransformerSettings): void {
  if (known === undefined || tokenizer.vocabularySize <= known) return;
  throw new ModelError(
    `The tokenizer and the model do not fit: tokenizer.json has ${tokenizer.vocabularySize} tokens, and the model ` +
      `knows ${known} (vocab_size in config.json). Take both from the same model.`,
  );
}

/** What it is does not matter where there is none: it is masked. */
function paddingOf(tokenizer: Tokenizer, { paddingId, paddingToken }: TransformerSettings): number {
  if (paddingId !== undefined) return paddingId;
  const named = paddingToken === undefined ? undefined : tokenizer.idOfToken(paddingToken);
  return named ?? tokenizer.paddingId ?? tokenizer.idOfToken('[PAD]') ?? tokenizer.idOfToken('<pad>') ?? 0;
}
