import type * as wire from '../../wire/answers.js';
import type { Answer } from './answer.js';
import { showForeign } from '../../domain/words/show-foreign.js';

/** Whether the cluster could read what was registered; `unknown` before 2.1, which does not look. */
export type Validity = 'valid' | 'invalid' | 'pending' | 'unknown';

/** A dataset or model that the cluster knows. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  /** Projects it belongs to; empty when the cluster does not tell. */
  readonly projectIds: readonly string[];
  readonly validity: Validity;
  /** The cluster's own word of it, for messages. */
  readonly validityWord: string;
  /** What the cluster says of it, safe to show; empty when it says nothing. */
  readonly validityMessage: string;
}

export function decodeRegistered(answer: Answer<wire.Registered>, id: string): Registered {
  const word = answer.text('validityStatus');
  return {
    id,
    name: answer.text('name') ?? '',
    projectIds: answer.list('projectIds').flatMap((project) => project.text('uuid') ?? []),
    validity: decodeValidity(word),
    validityWord: showForeign(word ?? 'no validity', 60),
    validityMessage: showForeign(answer.text('validityStatusMessage') ?? '', 300),
  };
}

function decodeValidity(word: string | undefined): Validity {
  switch (word) {
    case 'VALIDITY_STATUS_VALID':
      return 'valid';
    case 'VALIDITY_STATUS_INVALID':
      return 'invalid';
    case 'VALIDITY_STATUS_PENDING':
      return 'pending';
    default:
      return 'unknown';
  }
}
