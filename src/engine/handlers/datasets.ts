import { randomUUID } from 'node:crypto';
import type { DataParams } from '../../domain/plan.js';
import { isWebAddress, readWebFile } from '../../domain/web-file.js';
import { dataFiles } from '../data/find-file.js';
import { toHubData } from '../hub/hub-sources.js';
import type { DatasetRecord } from '../jobs/records.js';
import { encodeDataset } from '../encode/encode-records.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import { checkAgent } from './agents.js';
import { checkFile } from './check-file.js';
import type { EngineParts } from './engine-parts.js';
import { findProject } from './find.js';
import { readHubSource } from './read-hub-source.js';
import { readKept } from './read-kept.js';
import { refuseField } from './refuse-field.js';
import { removeDataset } from './remove.js';

const continuousFilters = [
  'first_page_req.firewall_id',
  'first_page_req.scheduled_ct_intervals.start_time',
  'first_page_req.scheduled_ct_intervals.end_time',
];

export function datasetHandlers({
  store,
  settings,
  agent,
  now,
}: EngineParts): Pick<Handlers, 'registerDataset' | 'getDataset' | 'listDatasets' | 'deleteDataset'> {
  return {
    registerDataset: async ({ params, body }) => {
      const project = findProject(store, params['projectUuid']);
      const name = body.requiredText('name');
      checkAgent(body, agent);
      refuseField(body, 'ct_info', 'runs no continuous tests');
      const kept = readKept(body);
      const info = body.message('data_info');
      const dataParams = readDataParams(info.message('data_params'));
      const source = await readSource(info.message('connection_info'), settings.root);
      if (store.datasets.named(name)) throw nameTaken('dataset', name);
      const dataset = store.datasets.add({
        id: randomUUID(),
        createdAtMs: now(),
        name,
        kept,
        projectId: project.id,
        source,
        params: dataParams,
      });
      return { datasetId: dataset.id };
    },
    getDataset: ({ query }) => {
      const [id, name] = [query.one('dataset_id'), query.one('dataset_name')];
      if ((id === undefined) === (name === undefined))
        throw invalid('give exactly one of datasetId and datasetName');
      const found = id === undefined ? store.datasets.named(name ?? '') : store.datasets.get(id);
      if (!found) throw notFound(`dataset ${id ?? name ?? ''}`);
      return { dataset: encodeDataset(found) };
    },
    listDatasets: ({ params, query }) => {
      const project = findProject(store, params['projectUuid']);
      const page = readPage(query, `datasets of ${project.id}`, continuousFilters);
      // No dataset here is one of continuous tests.
      const isForeign = Object.keys(page.filter).length > 0;
      const found = isForeign
        ? []
        : store.datasets.list().filter(({ projectId }) => projectId === project.id);
      const { items, ...rest } = cutPage(found, page);
      return { datasets: items.map(encodeDataset), ...rest };
    },
    deleteDataset: ({ params }) => {
      const id = params['datasetId'] ?? '';
      const found = store.datasets.get(id);
      if (!found) throw notFound(`dataset ${id}`);
      removeDataset(store, found);
      return {};
    },
  };
}

async function readSource(connection: Fields, root: string): Promise<DatasetRecord['source']> {
  const sources = connection.names();
  const [source] = sources;
  if (sources.length !== 1) {
    throw invalid(
      `data_info.connection_info must have exactly one member, such as data_file, not ${sources.length}`,
    );
  }
  if (source === 'hugging_face') {
    const fields = connection.message(source);
    const [id, split] = [fields.requiredText('dataset_uri'), fields.requiredText('split_name')];
    return readHubSource(fields, 'loading_params_json', (params) => toHubData(id, split, params));
  }
  if (source !== 'data_file') {
    throw invalid(
      `data_info.connection_info.${source ?? ''} cannot be read by the embedded engine: ` +
        'export the data to a file of the workspace and register it as data_file, or run on a cluster',
    );
  }
  const path = connection.message(source).requiredText('path');
  if (isWebAddress(path)) {
    const file = readWebFile(path);
    if ('problem' in file) throw invalid(`data_info.connection_info.data_file.path ${file.problem}`);
    return { kind: 'web', file };
  }
  const file = await checkFile(path, root, 'data_info.connection_info.data_file.path', dataFiles);
  return { kind: 'file', path, ...file };
}

/** The parameters as given, checked for their types; `nrows` as a number. What they mean is checked with the data. */
function readDataParams(fields: Fields): DataParams {
  for (const name of ['label_col', 'timestamp_col', 'pred_col', 'loading_kwargs']) fields.text(name);
  for (const name of ['class_names', 'text_features', 'categorical_features', 'features_not_in_model']) {
    fields.texts(name);
  }
  fields.flag('sample');
  const nrows = fields.int64('nrows');
  if (nrows !== undefined && BigInt(nrows) < 1n) throw fields.wrongType('nrows', 'a whole number from 1');
  const given = Object.fromEntries(fields.names().map((name) => [name, fields.raw(name) ?? null]));
  return nrows === undefined ? given : { ...given, nrows: Number(nrows) };
}
