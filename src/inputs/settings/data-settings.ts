import { datasetUri } from '../values/source-uri.js';
import { registered } from '../values/api-values.js';
import { className } from '../values/class-name.js';
import { connectionInfo } from '../structured/connection-info.js';
import { listOf, text } from '../values/value-type.js';
import { configOnly, setting } from './setting.js';

/** The rows it is tested on, and what their columns are. */
export const dataSettings = {
  'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
  'reference-uri': setting(
    datasetUri,
    'reference.uri',
    'Reference data: rows like those of the evaluation, on which the model was not fitted',
    '`dataset-uri`',
  ),
  'reference-split': setting(text('train'), 'reference.split', 'Split of the reference data', '`train`'),
  'reference-id': setting(
    registered,
    'reference.id',
    'An already registered reference dataset: its id or its name',
  ),
  'reference-connection': configOnly(
    connectionInfo,
    'reference.connection',
    "The reference data in the API's words (`connection_info`)",
  ),
  'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
  'evaluation-split': setting(text('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
  'evaluation-id': setting(
    registered,
    'evaluation.id',
    'An already registered evaluation dataset: its id or its name',
  ),
  'evaluation-connection': configOnly(
    connectionInfo,
    'evaluation.connection',
    "The evaluation data in the API's words (`connection_info`)",
  ),
  'label-column': setting(
    text('label'),
    'data.label-column',
    'Column that holds the label (`data_params.label_col`)',
  ),
  'text-features': setting(
    listOf(text('premise')),
    'data.text-features',
    'Columns of text, in the order of the model',
  ),
  'class-names': setting(listOf(className), 'data.class-names', 'Names of the classes, in label order'),
};
