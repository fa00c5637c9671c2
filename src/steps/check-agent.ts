import { InputError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';

/** Throws InputError when the agent does not exist; one that does not answer now may be back before the job is run. */
export async function checkAgent(
  client: RimeClient,
  agentId: string | undefined,
  { log }: Pick<World, 'log'>,
): Promise<void> {
  if (agentId === undefined) return;
  const agent = await client.agents.find(agentId);
  if (!agent) {
    const message = `the cluster has no agent ${agentId}, or this key may not see it. Look up its id in the RIME web app, or leave it out for the workspace's default agent.`;
    throw new InputError([{ name: 'agent-id', message }]);
  }
  if (!agent.isActive) {
    log.warning(`The agent "${agent.name}" is not active (${agent.stateWord}); the job waits until it is.`);
  }
}
