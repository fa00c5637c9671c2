import { dataEndings } from '../../domain/data-formats.js';
import { isPlainObject } from '../values/json-map.js';
import { message } from '../values/message-part.js';
import { leaf, structured } from '../values/part.js';
import { parseSourceUri, placesOf, type SourceUri } from '../values/source-uri.js';
import { text, type ValueType } from '../values/value-type.js';

type PredictionUri = Exclude<SourceUri, { readonly kind: 'hugging-face' }>;

export interface GivenPredictions {
  readonly reference?: PredictionUri;
  readonly evaluation?: PredictionUri;
  /** Column of both files by which rows are matched. */
  readonly key?: string;
}

const parse = (given: string): PredictionUri | undefined => {
  const uri = parseSourceUri(given);
  return uri?.kind === 'hugging-face' ? undefined : uri;
};

const predictionUri: ValueType<PredictionUri> = {
  allowed: placesOf(dataEndings),
  example: './predictions.csv',
  fromText: parse,
  fromConfig: (value) => (typeof value === 'string' ? parse(value.trim()) : undefined),
  schema: { type: 'string', minLength: 1, examples: ['./predictions.csv'] },
};

const one = leaf(predictionUri);
const pair = message({}, { reference: one, evaluation: one, key: leaf(text('customer_id')) });

/** Stored predictions: one source is for the evaluation data; the config file takes the pair as well. */
export const givenPredictions: ValueType<GivenPredictions> = {
  ...structured<GivenPredictions>(
    {
      read: (value, path, refuse) => {
        if (isPlainObject(value)) return pair.read(value, path, refuse);
        const evaluation = one.read(value, path, refuse);
        return evaluation && { evaluation };
      },
      schema: { anyOf: [one.schema, pair.schema] },
    },
    predictionUri.allowed,
    predictionUri.example,
  ),
  fromText: (given) => {
    const evaluation = parse(given);
    return evaluation && { evaluation };
  },
};
