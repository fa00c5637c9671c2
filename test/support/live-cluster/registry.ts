import { newJob } from './jobs.js';
import { textAt, type Call } from './call.js';
import { findProject } from './projects.js';
import { Refusal, type Wire } from './reply.js';
import {
  lastRead,
  now,
  ownerId,
  uuid,
  type Cluster,
  type Registered,
  type StoredJob,
  type Walking,
} from './state.js';

type Artifact = Extract<StoredJob['about'], { kind: 'validation' }>['artifact'];

/** Registers a dataset or model under a name that none of its kind has yet. Throws Refusal otherwise. */
export function register(call: Call, cluster: Cluster, kind: 'dataset' | 'model'): Registered {
  const { state, settings } = cluster;
  const project = findProject(call, cluster);
  const name = textAt(call.body, 'name');
  if (name === '') throw new Refusal('invalid', `${kind} name is required`);
  const registered = kind === 'dataset' ? state.datasets : state.models;
  if (registered.some((one) => one.name === name)) {
    throw new Refusal('taken', `${kind} with name ${name} already exists`);
  }
  const entry: Registered = {
    id: cluster.newId(kind),
    name,
    projectId: project.id,
    creationTime: now(),
    body: call.body,
    statuses: settings.validity?.(name) ?? ['VALID'],
    reads: 0,
  };
  registered.push(entry);
  return entry;
}

/** Registration starts a validation whose job the answer names, from 2.7 on. */
export function validationJob(
  cluster: Cluster,
  projectId: string,
  artifact: Artifact,
  subject: Walking,
): Wire {
  if (!cluster.settings.validationJobs) return {};
  const job = newJob(cluster, projectId, { kind: 'validation', artifact, subject });
  return { registryValidationJobId: uuid(job.id) };
}

/** The members that all registered things share. 2.0-beta knows no validity. */
export function showRegistered(
  entry: Pick<Registered, 'projectId' | 'creationTime' | 'body' | 'statuses' | 'reads'>,
  { settings }: Cluster,
): Wire {
  const status = lastRead(entry);
  const hasValidity = settings.dialect === 'ga' || settings.validity !== undefined;
  return {
    projectIds: [uuid(entry.projectId)],
    creatorId: uuid(ownerId),
    creationTime: entry.creationTime,
    userMetadata: { tags: [], extraInfo: '' },
    integrationId: null,
    ...(hasValidity && {
      validityStatus: `VALIDITY_STATUS_${status}`,
      validityStatusMessage: status === 'INVALID' ? settings.validityMessage : '',
    }),
  };
}

/** Finds by id or by name, whichever one the query gives. Throws Refusal when it is neither, both or unknown. */
export function findRegistered(
  call: Call,
  registered: readonly Registered[],
  { idQuery, nameQuery }: { readonly idQuery: string; readonly nameQuery: string },
): Registered {
  const id = call.query.get(idQuery) ?? '';
  const name = call.query.get(nameQuery) ?? '';
  if ((id === '') === (name === '')) throw new Refusal('invalid', `give either ${idQuery} or ${nameQuery}`);
  const entry = registered.find((one) => (id === '' ? one.name === name : one.id === id));
  if (!entry) throw new Refusal('not-found', `${nameQuery.replace('Name', '')} not found`);
  return entry;
}
