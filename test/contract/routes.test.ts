import { describe, expect, test } from '@jest/globals';

import { routes } from '../../src/wire/routes.js';
import { nameless, publishedCalls } from '../support/contract.js';

/** Which published operation each call is: the same in both dialects, or first in 2.0-beta and then from 2.0 GA on. */
const published = {
  rimeInfo: ['getRimeInfo'],
  listProjects: ['listProjects'],
  createProject: ['createProject'],
  getProject: ['getProject'],
  getProjectUrl: ['getProjectUrl'],
  getDataset: ['getDataset'],
  getModel: ['getModel'],
  getPrediction: ['getPredictionSet'],
  listProjectJobs: ['listJobsForProject'],
  listTestRuns: ['listTestRuns'],
  renameTestRun: ['renameTestRun'],
  getLimitStatus: ['getLimitStatus'],
  getAgent: ['getAgent'],
  getDatasetUploadUrl: ['getDatasetUploadUrl'],
  createDatasetUploadUrl: ['createDatasetUploadUrl'],
  getModelUploadUrls: ['getModelUploadUrls'],
  createModelUploadUrls: ['createModelUploadUrls'],
  startStressTest: ['startStressTest'],
  getTestRun: ['getTestRun'],
  listTestCases: ['listTestCases'],
  getImage: ['getImageUnversioned', 'getImage'],
  createImage: ['createImageUnversioned', 'createImage'],
  listJobs: ['listJobsBeta', 'listJobs'],
  getJob: ['getJobBeta', 'getJob'],
  cancelJob: ['cancelJobBeta', 'cancelJob'],
  getTestRunId: ['getTestRunIdBeta', 'getTestRunId'],
  registerDataset: ['registerDatasetBeta', 'registerDataset'],
  registerModel: ['registerModelBeta', 'registerModel'],
  registerPrediction: ['registerPredictionSetBeta', 'registerPredictionSet'],
};

test('the table of routes names each of these calls, and no other', () => {
  for (const dialect of ['beta', 'ga'] as const) {
    expect(Object.keys(routes[dialect]).sort()).toEqual(Object.keys(published).sort());
  }
});

describe.each(['beta', 'ga'] as const)('the %s dialect', (dialect) => {
  test.each(Object.entries(routes[dialect]))('%s has the published method and path', (operation, route) => {
    const ids: Readonly<Record<string, readonly string[]>> = published;
    const operationId = ids[operation]?.at(dialect === 'beta' ? 0 : -1);
    const call = publishedCalls.find((candidate) => candidate.operationId === operationId);
    expect({ method: route.method, path: nameless(route.path) }).toEqual({
      method: call?.method,
      path: call?.path,
    });
  });
});
