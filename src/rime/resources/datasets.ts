import { assertNever } from '../../domain/assert-never.js';
import type { DataParams, Json } from '../../domain/plan.js';
import type * as wire from '../../wire/requests.js';
import type { Api } from '../calls/api.js';
import { decodeRegistered, type Registered } from '../answers/decode-registered.js';
import { findByIdOrUndefined, findOrUndefined } from '../calls/find-or-undefined.js';
import { registryAgent } from '../calls/registry-agent.js';

/** Where the cluster itself reads data from. */
export type DataSource =
  | {
      readonly kind: 'hugging-face';
      readonly uri: string;
      readonly split: string;
      readonly loadingParams: Json;
    }
  | { readonly kind: 'data-file'; readonly path: string }
  | {
      readonly kind: 'data-loading';
      readonly path: string;
      readonly functionName: string;
      readonly kwargs: Json;
    }
  | { readonly kind: 'databricks'; readonly table: string };

export interface NewDataset {
  /** `reference` or `evaluation`, for messages. */
  readonly role: string;
  /** Unique on the cluster. */
  readonly name: string;
  readonly source: DataSource;
  readonly params: DataParams;
  readonly agentId: string | undefined;
}

export interface Datasets {
  /** By id, else by name; `undefined` when there is neither. */
  find(idOrName: string): Promise<Registered | undefined>;
  findByName(name: string): Promise<Registered | undefined>;
  /** Returns the dataset's id. Throws RimeError `conflict` when the name is taken. */
  register(projectId: string, dataset: NewDataset): Promise<string>;
}

export function datasets(api: Api): Datasets {
  const lookUp = async (query: { readonly datasetId: string } | { readonly datasetName: string }) => {
    const shown = Object.values(query).join();
    const answer = await api.call('getDataset', { task: `look up the dataset ${shown}`, query });
    const dataset = answer.object('dataset');
    return decodeRegistered(dataset, dataset.requiredText('datasetId'));
  };
  const findByName = (name: string) => findOrUndefined(() => lookUp({ datasetName: name }));
  return {
    findByName,
    find: async (idOrName) =>
      (await findByIdOrUndefined(() => lookUp({ datasetId: idOrName }))) ?? findByName(idOrName),
    register: async (projectId, dataset) => {
      const { role, name, source, params, agentId } = dataset;
      const body: wire.RegisterDatasetInput = {
        name,
        data_info: { connection_info: toConnectionInfo(source), data_params: params },
        ...registryAgent(await api.dialect(), agentId),
      };
      const answer = await api.call('registerDataset', {
        task: `register the ${role} dataset`,
        params: { projectUuid: projectId },
        body,
      });
      return answer.requiredText('datasetId');
    },
  };
}

export function toConnectionInfo(source: DataSource): wire.ConnectionInfoInput {
  switch (source.kind) {
    case 'hugging-face':
      return {
        hugging_face: {
          dataset_uri: source.uri,
          split_name: source.split,
          loading_params_json: JSON.stringify(source.loadingParams),
        },
      };
    case 'data-file':
      return { data_file: { path: source.path } };
    case 'data-loading':
      return {
        data_loading: {
          path: source.path,
          load_func_name: source.functionName,
          loader_kwargs_json: JSON.stringify(source.kwargs),
        },
      };
    case 'databricks':
      return { databricks: { table_name: source.table } };
    default:
      return assertNever(source);
  }
}
