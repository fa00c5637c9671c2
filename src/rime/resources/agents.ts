import type { Api } from '../calls/api.js';
import { findOrUndefined } from '../calls/find-or-undefined.js';
import { showForeign } from '../../domain/words/show-foreign.js';

export interface Agent {
  readonly name: string;
  readonly isActive: boolean;
  /** The cluster's own word of the state, for messages. */
  readonly stateWord: string;
}

export interface Agents {
  find(agentId: string): Promise<Agent | undefined>;
}

export function agents(api: Api): Agents {
  return {
    find: (agentId) =>
      findOrUndefined(async () => {
        const params = { agentUuid: agentId };
        const agent = (await api.call('getAgent', { task: `look up the agent ${agentId}`, params })).object(
          'agent',
        );
        const word = agent.text('status');
        return {
          name: showForeign(agent.text('name') ?? '', 80),
          isActive: word === undefined || word === 'AGENT_STATUS_ACTIVE',
          stateWord: showForeign(word ?? 'no state', 60),
        };
      }),
  };
}
