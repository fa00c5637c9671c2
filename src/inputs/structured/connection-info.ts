import type { DatasetSource } from '../../domain/plan.js';
import { jsonTextOrMap } from '../values/api-values.js';
import { filePlace } from '../values/file-place.js';
import { message, notBoth, oneMember } from '../values/message-part.js';
import { leaf, mapped, structured, unsupported, type Part } from '../values/part.js';
import { text } from '../values/value-type.js';

export type ConnectedSource = Exclude<DatasetSource, { readonly kind: 'registered' | 'none' }>;

const huggingFace: Part<ConnectedSource> = mapped(
  notBoth(
    message(
      { dataset_uri: leaf(text('owner/name')), split_name: leaf(text('train')) },
      { loading_params_json: leaf(jsonTextOrMap), loading_params: leaf(jsonTextOrMap) },
    ),
    'loading_params_json',
    'loading_params',
  ),
  ({ dataset_uri: uri, split_name: split, loading_params_json: json, loading_params: map }) => ({
    kind: 'hugging-face',
    uri,
    split,
    loadingParams: json ?? map ?? {},
  }),
);

const dataFile: Part<ConnectedSource> = mapped(
  message(
    { path: leaf(text('s3://bucket/data.csv')) },
    {
      data_type: unsupported(
        'Delta tables by path are not supported: name the table under databricks, or register the dataset before and give its id.',
      ),
    },
  ),
  ({ path }) => filePlace(path),
);

const dataLoading: Part<ConnectedSource> = mapped(
  notBoth(
    message(
      { path: leaf(text('./load_data.py')), load_func_name: leaf(text('get_data')) },
      {
        loader_kwargs_json: leaf(jsonTextOrMap),
        loader_kwargs: leaf(jsonTextOrMap),
        data_endpoint_integration_id: unsupported(
          'integrations of data loaders are not supported: register the dataset before and give its id.',
        ),
      },
    ),
    'loader_kwargs_json',
    'loader_kwargs',
  ),
  ({ path, load_func_name: functionName, loader_kwargs_json: json, loader_kwargs: map }) => ({
    kind: 'data-loading',
    loader: filePlace(path),
    functionName,
    kwargs: json ?? map ?? {},
  }),
);

const noTimes = unsupported('time slices of a table are not supported: make a view of them, and name that.');
const tableName = { table_name: leaf(text('catalog.schema.table')) };
const toTable = ({ table_name: table }: { readonly table_name: string }): ConnectedSource => ({
  kind: 'databricks',
  table,
});

/**
 * `connection_info` of the API, or of the SDK, where maps stand for JSON texts. Source: the published contract,
 * ConnectionInfoInput, 2.0-beta to 2.10.
 */
export const connectionInfo = structured(
  mapped(
    oneMember({
      hugging_face: huggingFace,
      data_file: dataFile,
      data_loading: dataLoading,
      databricks: mapped(message(tableName, {}), toTable),
      delta_lake: mapped(
        message(tableName, { start_time: noTimes, end_time: noTimes, time_col: noTimes }),
        toTable,
      ),
      data_collector: unsupported(
        'streams of a data collector are not supported: export the data to a file, or register the dataset before and give its id.',
      ),
      integration_id: unsupported(
        'integrations are not supported: register the dataset before and give its id.',
      ),
    }),
    ({ value }) => value,
  ),
  'a map with one of hugging_face, data_file, data_loading, databricks',
  '{data_file: {path: s3://bucket/reference.csv}}',
);
