import type { Dialect } from '../../domain/vocabulary.js';
import type { Uuid } from '../../wire/answers.js';

/** The agent that validates what is registered; 2.0-beta knows agents only for runs. */
export function registryAgent(dialect: Dialect, agentId: string | undefined): { readonly agent_id?: Uuid } {
  return dialect === 'ga' && agentId !== undefined ? { agent_id: { uuid: agentId } } : {};
}
