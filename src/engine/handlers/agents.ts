import { randomUUID } from 'node:crypto';
import { engineVersion } from '../encode/engine-version.js';
import type { Fields } from '../server/fields.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { invalid, notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';

/** Where jobs run: the engine is its own and only agent. */
export interface OwnAgent {
  readonly id: string;
  readonly startedAtMs: number;
}

export function createAgent(nowMs: number): OwnAgent {
  return { id: randomUUID(), startedAtMs: nowMs };
}

const statusFilter = 'first_page_query.agent_status_types';
const idFilter = 'first_page_query.agent_ids';
const typeFilter = 'first_page_query.type';

export function agentHandlers({ agent, now }: EngineParts): Pick<Handlers, 'listAgents' | 'getAgent'> {
  const encode = () => ({
    agentId: { uuid: agent.id },
    name: 'embedded engine',
    creationTime: new Date(agent.startedAtMs).toISOString(),
    status: 'AGENT_STATUS_ACTIVE',
    internal: true,
    lastHeartbeatTime: new Date(now()).toISOString(),
    version: engineVersion,
    type: 'AGENT_TYPE_VALIDATION',
  });
  return {
    listAgents: ({ query }) => {
      const page = readPage(query, 'agents', [statusFilter, idFilter, typeFilter]);
      const own = encode();
      const passes = (name: string, value: string): boolean => page.filter[name]?.includes(value) ?? true;
      const isAsked =
        passes(statusFilter, own.status) && passes(idFilter, agent.id) && passes(typeFilter, own.type);
      const { items, ...rest } = cutPage(isAsked ? [own] : [], page);
      return { agents: items, ...rest };
    },
    getAgent: ({ params }) => {
      const id = params['agentUuid'] ?? '';
      if (id !== agent.id) throw notFound(`agent ${id}`);
      return { agent: encode() };
    },
  };
}

/** Refuses a request for another agent: the data may be there alone. */
export function checkAgent(fields: Fields, agent: OwnAgent): void {
  const id = fields.message('agent_id').text('uuid');
  if (id === undefined || id === agent.id) return;
  throw invalid(
    `${fields.pathOf('agent_id')}: the embedded engine has no agents but itself (${agent.id}). Leave it out, or run on a cluster`,
  );
}
