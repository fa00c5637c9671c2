import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { DataError } from '../../data/data-error.js';
import type { JsonPart } from '../../data/json-part.js';
import { readClassMap } from '../model-kwargs.js';
import type { TransformerFiles } from './transformer-files.js';

/** What the files beside a transformer say of it. */
export interface TransformerSettings {
  /** Its classes in the order of its probabilities, when they have names. */
  readonly classNames: readonly string[] | undefined;
  /** How many tokens it takes, special ones included. */
  readonly mostTokens: number;
  readonly paddingId: number | undefined;
  /** The token that rows are filled up with, when no id is given. */
  readonly paddingToken: string | undefined;
  /** Whether it tells the texts of a pair apart by `token_type_ids`. */
  readonly hasSegments: boolean;
  /** How many different tokens it knows. */
  readonly vocabularySize: number | undefined;
}

/** Where nothing says how long a text may be. */
const usualTokens = 512;
/** A tokenizer that knows no limit says 10^30. */
const mostBelievable = 1_000_000;
/** Their positions begin after the padding's id: of 514 positions 512 are for tokens. */
const positionsAfterPadding = [
  'roberta',
  'xlm-roberta',
  'xlm-roberta-xl',
  'camembert',
  'roberta-prelayernorm',
  'longformer',
  'mpnet',
  'data2vec-text',
  'xmod',
  'ibert',
];

/** Throws DataError for a file with other types, and for a model that is no classifier. */
export function readTransformerSettings(
  { config, tokenizerConfig }: Pick<TransformerFiles, 'config' | 'tokenizerConfig'>,
  task: ModelTask,
): TransformerSettings {
  if (config) checkTask(config, task);
  const paddingId = config?.member('pad_token_id').optional((part) => part.count());
  const limits = [
    tokenizerConfig?.member('model_max_length').optional((part) => part.number()),
    config && positionsOf(config, paddingId),
  ].filter((limit) => limit !== undefined && limit >= 1 && limit <= mostBelievable);
  return {
    classNames: config && readClassNames(config),
    mostTokens: limits.length === 0 ? usualTokens : Math.floor(Math.min(...limits.map(Number))),
    paddingId,
    paddingToken: tokenizerConfig?.member('pad_token').optional(readToken),
    hasSegments: (config?.member('type_vocab_size').optional((part) => part.count()) ?? 0) > 1,
    vocabularySize: config?.member('vocab_size').optional((part) => part.count()),
  };
}

/** `id2label` of config.json; `undefined` for a model of one score. Throws DataError for one that is no classifier. */
export function readClassNames(config: JsonPart): readonly string[] | undefined {
  const kind = problemOf(config);
  if (kind === 'regression') return undefined;
  if (kind === 'multi_label_classification') {
    throw new DataError(
      `${config.place} says problem_type ${kind}: a text may be of several classes at once, which the embedded engine does not test. Export a model that chooses one of them, or test each class as a binary-classification of its own.`,
    );
  }
  if (kind !== undefined && kind !== 'single_label_classification') {
    throw new DataError(
      `${config.place} says problem_type ${quoteWord(kind)}: the embedded engine tests single_label_classification and regression.`,
    );
  }
  const names = config.member('id2label').optional(readClassMap);
  return names === undefined || names.length < 2 ? undefined : names;
}

/** Throws DataError where the model gives a number and the task wants a class. */
function checkTask(config: JsonPart, task: ModelTask): void {
  if (problemOf(config) !== 'regression' || predictsValues(task)) return;
  throw new DataError(
    `${config.place} says problem_type regression: the model gives a number for a text, not a class, which model-task ${task} needs: give model-task regression.`,
  );
}

function problemOf(config: JsonPart): string | undefined {
  return config.member('problem_type').optional((part) => part.text());
}

function positionsOf(config: JsonPart, paddingId: number | undefined): number | undefined {
  const positions = ['max_position_embeddings', 'n_positions']
    .map((name) => config.member(name).optional((part) => part.number()))
    .find((count) => count !== undefined);
  const type = config.member('model_type').optional((part) => part.text()) ?? '';
  if (positions === undefined || !positionsAfterPadding.includes(type)) return positions;
  return positions - ((paddingId ?? 1) + 1);
}

/** `"<pad>"` or `{"content": "<pad>"}`. */
function readToken(part: JsonPart): string {
  return part.isText ? part.text() : part.member('content').text();
}
