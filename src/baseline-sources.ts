import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { formatBytes } from './domain/format-bytes.js';
import { readResultsJson, resultsJsonLimitBytes } from './reports/read-results-json.js';
import type { BaselineSources } from './steps/find-baseline.js';

/** Where baselines outside of the cluster come from: files of the workspace, and commits that `commitsOf` knows. */
export function createBaselineSources(
  workspace: string,
  commitsOf: BaselineSources['commitsOf'],
): BaselineSources {
  return {
    commitsOf,
    readFile: async (path) => {
      const absolutePath = resolve(workspace, path);
      const { size } = await stat(absolutePath);
      // Before it is read: the file may come from anywhere.
      if (size > resultsJsonLimitBytes) {
        throw new RangeError(
          `it has ${formatBytes(size)}, at most ${formatBytes(resultsJsonLimitBytes)} are read`,
        );
      }
      return readFile(absolutePath, 'utf8');
    },
    readResults: (text, label) => {
      const { ids, results } = readResultsJson(text, label);
      return { label, testRun: results?.testRun, projectId: ids.projectId, cases: results?.cases ?? [] };
    },
  };
}
