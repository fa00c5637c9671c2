import type { RunIds } from '../domain/outcome.js';
import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';

/** What the steps of a run share; each says which part of it it needs. */
export interface Story {
  readonly client: RimeClient;
  readonly plan: Plan;
  /** Absolute path. */
  readonly workspace: string;
  /** Of what is tested; `undefined` when it is not known. */
  readonly commitSha: string | undefined;
  readonly world: World;
  /** Told each id the moment it exists. */
  readonly learn: (ids: RunIds) => void;
}

/** The part that speaks to the cluster. */
export type Talk = Pick<Story, 'client' | 'plan' | 'world'>;
