import type { Story, Talk } from './story.js';

/** Where and for which run something is registered. */
export interface Place extends Talk, Pick<Story, 'workspace'> {
  readonly projectId: string;
}
