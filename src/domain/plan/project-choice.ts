import type { ModelTask } from '../vocabulary.js';

/** Where on a cluster the model belongs. */
export type ProjectChoice =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string; readonly task: ModelTask | undefined };
