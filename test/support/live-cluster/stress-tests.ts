import { textAt, type Call } from './call.js';
import { findImage } from './images.js';
import { newJob, showJob } from './jobs.js';
import { findProject } from './projects.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { lastRead, type Cluster, type Registered, type StoredProject } from './state.js';

/** Starts nothing that could not run: everything the request names is looked up first. */
export function startStressTest(call: Call, cluster: Cluster): Reply {
  const { settings, state } = cluster;
  const project = findProject(call, cluster);
  const config = 'test_run_config';
  if (textAt(call.body, `${config}.run_name`) === '') throw new Refusal('invalid', 'run_name is required');
  requireInProject(state.models, textAt(call.body, `${config}.model_id.uuid`), project, 'model');
  const referenceId = textAt(call.body, `${config}.data_info.ref_dataset_id`);
  requireInProject(state.datasets, referenceId, project, 'reference dataset');
  const evaluationId = textAt(call.body, `${config}.data_info.eval_dataset_id`);
  requireInProject(state.datasets, evaluationId, project, 'evaluation dataset');
  requireImage(textAt(call.body, `${config}.run_time_info.custom_image.managed_image_name`), cluster);
  requireAgent(call.body, cluster);
  requireJsonObject(textAt(call.body, `${config}.test_suite_config.individual_tests_config`));
  const graceEnd = Date.parse(settings.gracePeriodEndTime ?? '');
  if (settings.license === 'error' && !(graceEnd > Date.now())) {
    throw new Refusal('forbidden', 'the license has expired');
  }
  const job = newJob(cluster, project.id, { kind: 'stress', body: call.body });
  return ok({ job: showJob(job, cluster, false) });
}

function requireInProject(
  registered: readonly Registered[],
  id: string,
  project: StoredProject,
  what: string,
): void {
  if (id === '') throw new Refusal('invalid', `invalid TestRunConfig: ${what} is required`);
  const entry = registered.find((one) => one.id === id);
  if (!entry) throw new Refusal('not-found', `${what} not found`);
  if (entry.projectId !== project.id) throw new Refusal('invalid', `${what} is not in the project`);
}

function requireImage(name: string, cluster: Cluster): void {
  if (name !== '' && lastRead(findImage(name, cluster)) !== 'READY') {
    throw new Refusal('wrong-state', 'managed image is not ready');
  }
}

/** 2.0-beta reads the agent from the run time info, later versions from beside the configuration. */
function requireAgent(body: Wire, { settings }: Cluster): void {
  const path = settings.dialect === 'beta' ? 'test_run_config.run_time_info.agent_id.uuid' : 'agent_id.uuid';
  const id = textAt(body, path);
  if (id === '') return;
  const agent = settings.agents.find((one) => one.id === id);
  if (!agent) throw new Refusal('not-found', 'agent not found');
  if (agent.status !== 'ACTIVE') throw new Refusal('wrong-state', `agent ${agent.name} is not active`);
}

function requireJsonObject(text: string): void {
  if (text === '') return;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new Refusal('invalid', 'individual_tests_config must be a JSON object');
}
