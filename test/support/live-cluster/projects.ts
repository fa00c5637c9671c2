import { param, textAt, type Call } from './call.js';
import { answerItems, readPage } from './pages.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { now, ownerDetails, ownerId, uuid, webHost, type Cluster, type StoredProject } from './state.js';

/** The one most recently tested first; of those never tested the newest. */
export function listProjects(call: Call, cluster: Cluster): Reply {
  const byLastTest = [...cluster.state.projects]
    .reverse()
    .sort((a, b) => (b.lastTestRunTime ?? '').localeCompare(a.lastTestRunTime ?? ''));
  const items = byLastTest.map((project) => showWithOwner(project, cluster));
  return answerItems(call, readPage(call, cluster), 'projects', items);
}

export function createProject(call: Call, cluster: Cluster): Reply {
  const { state, settings } = cluster;
  const name = textAt(call.body, 'name');
  if (name === '') throw new Refusal('invalid', 'name is required');
  if (settings.uniqueProjectNames && state.projects.some((project) => project.name === name)) {
    throw new Refusal('taken', `project with name ${name} already exists`);
  }
  const project = {
    id: cluster.newId('project'),
    name,
    description: textAt(call.body, 'description'),
    modelTask: textAt(call.body, 'model_task') || 'MODEL_TASK_UNSPECIFIED',
    creationTime: now(),
    lastTestRunTime: null,
  };
  state.projects.push(project);
  return ok({ project: showProject(project, cluster) });
}

export function getProject(call: Call, cluster: Cluster): Reply {
  return ok({ project: showWithOwner(findProject(call, cluster), cluster) });
}

export function getProjectUrl(call: Call, cluster: Cluster): Reply {
  return ok({ url: { url: `${webHost}/projects/${findProject(call, cluster).id}` } });
}

/** The project in the path. Throws Refusal when there is none. */
export function findProject(call: Call, { state }: Cluster): StoredProject {
  const project = state.projects.find(({ id }) => id === param(call, 'projectUuid'));
  if (!project) throw new Refusal('not-found', 'project not found');
  return project;
}

function showWithOwner(project: StoredProject, cluster: Cluster): Wire {
  const lastUpdatedTime = project.lastTestRunTime ?? project.creationTime;
  const later = cluster.settings.dialect === 'beta' ? {} : { lastUpdatedTime };
  return { project: showProject(project, cluster), ownerDetails, ...later };
}

function showProject(project: StoredProject, { settings }: Cluster): Wire {
  const { id, name, description, modelTask, creationTime, lastTestRunTime } = project;
  const shared = {
    id: uuid(id),
    name,
    description,
    useCase: '',
    ethicalConsideration: '',
    creationTime,
    ownerId: uuid(ownerId),
    workspaceId: uuid('0b9f5c1d-2e77-4d8a-a6b3-94f0c2d1e5a7'),
    modelTask,
    tags: [],
    firewallIds: [],
    projectTestSuiteConfig: null,
    profilingConfig: null,
    isPublished: false,
    lastTestRunTime,
  };
  if (settings.dialect === 'beta') return shared;
  return {
    ...shared,
    runTimeInfo: null,
    stressTestCategories: ['TEST_CATEGORY_TYPE_ADVERSARIAL', 'TEST_CATEGORY_TYPE_MODEL_PERFORMANCE'],
    continuousTestCategories: [],
    riskScores: [],
    activeSchedule: null,
  };
}
