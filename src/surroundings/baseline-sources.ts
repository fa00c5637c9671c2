import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import type { BaselineSources, BranchSources } from '../steps/baseline/baseline-sources.js';
import { assertWithin, readBaseline, resultsName } from './read-baseline.js';

/** Where baselines outside of the cluster come from: files of the workspace, and what is known of branches. */
export function createBaselineSources(workspace: string, branches: BranchSources): BaselineSources {
  return {
    ...branches,
    readResults: async (path) => {
      const given = resolve(workspace, path);
      const place = (await stat(given)).isDirectory() ? join(given, resultsName) : given;
      return readBaseline(path, (name, limitBytes) =>
        readWithin(name === resultsName ? place : join(dirname(place), name), limitBytes),
      );
    },
  };
}

/** Its size is looked at first: the file may come from anywhere. */
async function readWithin(path: string, limitBytes: number): Promise<Buffer> {
  assertWithin((await stat(path)).size, limitBytes);
  return readFile(path);
}
