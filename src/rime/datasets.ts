import { assertNever } from '../domain/assert-never.js';
import type { DataParams, DatasetSource } from '../domain/plan.js';
import type * as wire from '../wire/requests.js';
import type { Api } from './api.js';
import { registryAgent } from './registry-agent.js';

export interface NewDataset {
  /** `reference` or `evaluation`, for messages. */
  readonly role: string;
  /** Unique on the cluster. */
  readonly name: string;
  readonly source: Exclude<DatasetSource, { readonly kind: 'registered' }>;
  readonly params: DataParams;
  readonly agentId: string | undefined;
}

export interface Datasets {
  /** Returns the dataset's id. Throws RimeError `conflict` when the name is taken. */
  register(projectId: string, dataset: NewDataset): Promise<string>;
}

export function datasets(api: Api): Datasets {
  return {
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

function toConnectionInfo(source: NewDataset['source']): wire.ConnectionInfoInput {
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
    default:
      return assertNever(source);
  }
}
