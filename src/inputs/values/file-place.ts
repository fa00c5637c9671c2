import type { FilePlace } from '../../domain/plan.js';
import { parseSourceUri } from './source-uri.js';

/** A path in the API's words: what is spelled as a file of the workspace is one, anything else is the cluster's own. */
export function filePlace(path: string): FilePlace {
  return { kind: parseSourceUri(path)?.kind === 'file' ? 'workspace-file' : 'data-file', path };
}
