import type * as wire from '../../wire/requests.js';
import type { Api } from '../calls/api.js';
import { toConnectionInfo, type DataSource } from './datasets.js';
import { decodeRegistered, type Registered } from '../answers/decode-registered.js';
import { findOrUndefined } from '../calls/find-or-undefined.js';
import { registryAgent } from '../calls/registry-agent.js';

export interface NewPredictions {
  /** `reference` or `evaluation`, for messages. */
  readonly role: string;
  readonly modelId: string;
  readonly datasetId: string;
  readonly source: DataSource;
  /** Column that holds them; `undefined` leaves it to the platform. */
  readonly column: string | undefined;
  /** Of the embedded engine alone: column of both files by which rows are matched. */
  readonly key?: string | undefined;
  readonly agentId: string | undefined;
}

/** Stored predictions have no id: model and dataset are their key. */
export interface PredictionSets {
  find(modelId: string, datasetId: string): Promise<Registered | undefined>;
  /** Throws RimeError `conflict` when the pair has predictions. */
  register(projectId: string, predictions: NewPredictions): Promise<void>;
}

export function predictionSets(api: Api): PredictionSets {
  return {
    find: (modelId, datasetId) =>
      findOrUndefined(async () => {
        const task = `look up the predictions of the model ${modelId} for the dataset ${datasetId}`;
        const answer = await api.call('getPrediction', { task, params: { modelUuid: modelId, datasetId } });
        return decodeRegistered(answer.object('prediction'), `${modelId} ${datasetId}`);
      }),
    register: async (projectId, { role, modelId, datasetId, source, column, key, agentId }) => {
      const body: wire.RegisterPredictionSetInput = {
        pred_info: {
          connection_info: toConnectionInfo(source),
          pred_params: {
            ...(column !== undefined && { pred_col: column }),
            ...(key !== undefined && { key_col: key }),
          },
        },
        ...registryAgent(await api.dialect(), agentId),
      };
      await api.call('registerPrediction', {
        task: `register the predictions for the ${role} dataset`,
        params: { projectUuid: projectId, modelUuid: modelId, datasetId },
        body,
      });
    },
  };
}
