import { param, type Call } from './call.js';
import { answerItems, readPage } from './pages.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { uuid, type Cluster } from './state.js';

const customerName = 'example';

export function getRimeInfo(_: Call, { settings }: Cluster): Reply {
  const { version, expirationTime, gracePeriodEndTime, dialect } = settings;
  const riPlan = dialect === 'beta' ? 'RIPLAN_DEFAULT' : 'RI_PLAN_DEFAULT';
  const buildVersion = dialect === 'beta' ? '' : `${version}-20240226T101500Z`;
  return ok({
    clusterInfoVersion: version,
    customerName,
    expirationTime,
    gracePeriodEndTime,
    riPlan,
    buildVersion,
  });
}

export function getLimitStatus(call: Call, { settings }: Cluster): Reply {
  if (settings.license === 'missing') throw new Refusal('not-found', 'Not Found');
  if (param(call, 'customerName') !== customerName) throw new Refusal('not-found', 'customer not found');
  const limit = param(call, 'limit');
  if (limit !== 'LICENSE_LIMIT_EXPIRATION') throw new Refusal('not-found', `limit ${limit} not found`);
  return ok({
    limitStatus: {
      limit,
      limitStatus: `STATUS_${settings.license.toUpperCase()}`,
      limitValue: String(Date.parse(settings.expirationTime ?? '2099-01-31T00:00:00Z') / 1000),
      currentValue: String(Math.floor(Date.now() / 1000)),
    },
  });
}

export function listEnabledFeatures(call: Call): Reply {
  if (param(call, 'customerName') !== customerName) throw new Refusal('not-found', 'customer not found');
  return ok({ customerName, enabledFeatures: ['LICENSE_FEATURE_MODEL_CARDS', 'LICENSE_FEATURE_MONITORING'] });
}

export function listAgents(call: Call, cluster: Cluster): Reply {
  const agents = cluster.settings.agents.map((agent) => showAgent(agent, cluster));
  return answerItems(call, readPage(call, cluster), 'agents', agents);
}

export function getAgent(call: Call, cluster: Cluster): Reply {
  const agent = cluster.settings.agents.find(({ id }) => id === param(call, 'agentUuid'));
  if (!agent) throw new Refusal('not-found', 'agent not found');
  return ok({ agent: showAgent(agent, cluster) });
}

function showAgent(agent: Cluster['settings']['agents'][number], { settings }: Cluster): Wire {
  return {
    agentId: uuid(agent.id),
    name: agent.name,
    creationTime: '2023-11-02T08:00:00Z',
    status: `AGENT_STATUS_${agent.status}`,
    internal: agent.name === 'internal-agent',
    lastHeartbeatTime: '2024-02-29T10:02:00Z',
    version: settings.version,
  };
}
