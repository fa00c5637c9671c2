import { assertNever } from '../../domain/assert-never.js';
import type { ModelSource } from '../../domain/plan.js';
import type * as wire from '../../wire/requests.js';
import type { Api } from '../calls/api.js';
import { decodeRegistered, type Registered } from '../answers/decode-registered.js';
import { findOrUndefined } from '../calls/find-or-undefined.js';
import { registryAgent } from '../calls/registry-agent.js';

export interface NewModel {
  /** Unique on the cluster. */
  readonly name: string;
  readonly source: Exclude<ModelSource, { readonly kind: 'registered' | 'workspace-file' }>;
  readonly agentId: string | undefined;
}

export interface Models {
  /** By id when it has the form of one, else by name; `undefined` when there is neither. */
  find(idOrName: string): Promise<Registered | undefined>;
  findByName(name: string): Promise<Registered | undefined>;
  /** Returns the model's id. Throws RimeError `conflict` when the name is taken. */
  register(projectId: string, model: NewModel): Promise<string>;
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function models(api: Api): Models {
  const lookUp = (query: Readonly<Record<string, string>>) =>
    findOrUndefined(async () => {
      const shown = Object.values(query).join();
      const answer = await api.call('getModel', { task: `look up the model ${shown}`, query });
      const model = answer.object('model').object('model');
      return decodeRegistered(model, model.object('modelId').requiredText('uuid'));
    });
  const findByName = (name: string) => lookUp({ modelName: name });
  return {
    findByName,
    find: async (idOrName) =>
      (uuidForm.test(idOrName) ? await lookUp({ 'modelId.uuid': idOrName }) : undefined) ??
      findByName(idOrName),
    register: async (projectId, { name, source, agentId }) => {
      const body: wire.RegisterModelInput = {
        name,
        ...toModelInfo(source),
        ...registryAgent(await api.dialect(), agentId),
      };
      const answer = await api.call('registerModel', {
        task: 'register the model',
        params: { projectUuid: projectId },
        body,
      });
      return answer.object('modelId').requiredText('uuid');
    },
  };
}

function toModelInfo(source: NewModel['source']): { readonly model_info?: wire.ModelInfoInput } {
  switch (source.kind) {
    case 'hugging-face': {
      const { uri, kwargs } = source;
      const withKwargs = kwargs === undefined ? {} : { kwargs: JSON.stringify(kwargs) };
      return { model_info: { hugging_face: { model_uri: uri, ...withKwargs } } };
    }
    case 'model-path':
      return { model_info: { model_path: { path: source.path } } };
    case 'endpoint':
      return { model_info: { endpoint: { settings_json: JSON.stringify(source.endpoint) } } };
    case 'none':
      return {};
    default:
      return assertNever(source);
  }
}
