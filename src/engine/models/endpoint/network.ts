import type { World } from '../../../domain/world.js';

/** What a model that is asked over the network is asked with. */
export interface Network {
  readonly world: World;
  /** Holds the values of headers. */
  readonly env: NodeJS.ProcessEnv;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random?: () => number;
}
