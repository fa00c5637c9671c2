import { at, toAnswerForm, type Call } from './call.js';
import { answerItems, readPage } from './pages.js';
import { findProject } from './projects.js';
import { findRegistered, register, showRegistered, validationJob } from './registry.js';
import { ok, type Reply, type Wire } from './reply.js';
import { readNext, type Cluster, type Registered } from './state.js';

export function registerDataset(call: Call, cluster: Cluster): Reply {
  const dataset = register(call, cluster, 'dataset');
  return ok({
    datasetId: dataset.id,
    ...validationJob(cluster, dataset.projectId, 'Dataset', dataset),
  });
}

export function getDataset(call: Call, cluster: Cluster): Reply {
  const { datasets } = cluster.state;
  const dataset = findRegistered(call, datasets, { idQuery: 'datasetId', nameQuery: 'datasetName' });
  readNext(dataset);
  return ok({ dataset: showDataset(dataset, cluster) }, true);
}

export function listDatasets(call: Call, cluster: Cluster): Reply {
  const project = findProject(call, cluster);
  const datasets = cluster.state.datasets.filter(({ projectId }) => projectId === project.id);
  const items = datasets.map((dataset) => showDataset(dataset, cluster));
  return answerItems(call, readPage(call, cluster), 'datasets', items);
}

function showDataset(dataset: Registered, cluster: Cluster): Wire {
  const later = cluster.settings.dialect === 'beta' ? {} : { markedForDeleteAt: null, sizeBytes: '0' };
  return {
    name: dataset.name,
    datasetId: dataset.id,
    ...showRegistered(dataset, cluster),
    dataInfo: toAnswerForm(at(dataset.body, 'data_info') ?? null),
    ctInfo: null,
    ...later,
  };
}
