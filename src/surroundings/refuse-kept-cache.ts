import { realpath } from 'node:fs/promises';

import { InputError } from '../domain/errors.js';
import type { Target } from '../domain/plan.js';
import { keepsFilesIn } from './git-file.js';

/**
 * Throws InputError for a cache of a pull request that holds files of the repository: whoever writes answers or results
 * there answers in the model's place, and passes with a model that would not.
 */
export async function refuseKeptCache(target: Target, isProposal: boolean): Promise<void> {
  if (!isProposal || target.kind !== 'embedded' || !target.cache) return;
  const { folder } = target.cache;
  const place = await realpath(folder).catch(() => folder);
  const kept = await Promise.all([...new Set([folder, place])].map(keepsFilesIn));
  if (!kept.includes(true)) return;
  const message =
    'holds files that git keeps: a pull request could bring answers and results there in place of those of its model. Give a folder that is not in the repository, or take it out (git rm -r --cached).';
  throw new InputError([{ name: 'cache-dir', message }]);
}
