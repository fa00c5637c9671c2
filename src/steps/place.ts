import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';

/** Where and for which run something is registered. */
export interface Place {
  readonly client: RimeClient;
  readonly plan: Plan;
  /** Absolute path. */
  readonly workspace: string;
  readonly projectId: string;
  readonly world: World;
}
