import { at, textAt, toAnswerForm, type Call } from './call.js';
import { answerItems, readPage } from './pages.js';
import { findProject } from './projects.js';
import { findRegistered, register, showRegistered, validationJob } from './registry.js';
import { ok, type Reply, type Wire } from './reply.js';
import { ownerDetails, readNext, uuid, type Cluster, type Registered } from './state.js';

export function registerModel(call: Call, cluster: Cluster): Reply {
  const model = register(call, cluster, 'model');
  return ok({ modelId: uuid(model.id), ...validationJob(cluster, model.projectId, 'Model', model) });
}

export function getModel(call: Call, cluster: Cluster): Reply {
  const { models } = cluster.state;
  const model = findRegistered(call, models, { idQuery: 'modelId.uuid', nameQuery: 'modelName' });
  readNext(model);
  return ok({ model: showModel(model, cluster) }, true);
}

export function listModels(call: Call, cluster: Cluster): Reply {
  const project = findProject(call, cluster);
  const models = cluster.state.models.filter(({ projectId }) => projectId === project.id);
  const items = models.map((model) => showModel(model, cluster));
  return answerItems(call, readPage(call, cluster), 'models', items);
}

function showModel(model: Registered, cluster: Cluster): Wire {
  return {
    model: {
      name: model.name,
      modelId: uuid(model.id),
      ...showRegistered(model, cluster),
      externalId: textAt(model.body, 'external_id'),
      modelInfo: toAnswerForm(at(model.body, 'model_info') ?? null),
    },
    ownerDetails,
  };
}
