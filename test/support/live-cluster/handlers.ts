import type { Call } from './call.js';
import { getDataset, listDatasets, registerDataset } from './datasets.js';
import { createImage, getImage, listImages } from './images.js';
import { getAgent, getLimitStatus, getRimeInfo, listAgents, listEnabledFeatures } from './info.js';
import { cancelJob, getJob, getProjectId, getTestRunId } from './jobs.js';
import { listJobs, listJobsForProject } from './list-jobs.js';
import { getModel, listModels, registerModel } from './models.js';
import type { ApiOperation } from './paths.js';
import { getPredictionSet, listPredictionSets, registerPredictionSet } from './predictions.js';
import { createProject, getProject, getProjectUrl, listProjects } from './projects.js';
import { Refusal, type Reply } from './reply.js';
import type { Cluster } from './state.js';
import { startStressTest } from './stress-tests.js';
import { listTestCases } from './test-cases.js';
import { getTestRun, listTestRuns, renameTestRun } from './test-runs.js';
import { datasetUploadUrl, deleteUploadedFile, listUploadedFiles, modelUploadUrls } from './uploads.js';

/** A CI token's role changes and deletes nothing that it didn't upload. */
const notAllowed = (): never => {
  throw new Refusal('forbidden', 'user does not have permission to do this');
};

export const handlers: Readonly<Record<ApiOperation, (call: Call, cluster: Cluster) => Reply>> = {
  getRimeInfo,
  getLimitStatus,
  listEnabledFeatures,
  listAgents,
  getAgent,
  listProjects,
  createProject,
  getProject,
  getProjectUrl,
  updateProject: notAllowed,
  deleteProject: notAllowed,
  listImages,
  createImage,
  getImage,
  deleteImage: notAllowed,
  listJobs,
  listJobsForProject,
  getJob,
  cancelJob,
  getTestRunId,
  getProjectId,
  registerDataset,
  registerModel,
  registerPredictionSet,
  getDataset,
  getModel,
  getPredictionSet,
  listDatasets,
  listModels,
  listPredictionSets,
  deleteDataset: notAllowed,
  deleteModel: notAllowed,
  deletePredictionSet: notAllowed,
  getDatasetUploadUrl: datasetUploadUrl,
  createDatasetUploadUrl: datasetUploadUrl,
  deleteUploadedFile,
  getModelUploadUrls: modelUploadUrls,
  createModelUploadUrls: modelUploadUrls,
  listUploadedFiles,
  startStressTest,
  listTestRuns,
  getTestRun,
  deleteTestRun: notAllowed,
  renameTestRun,
  listTestCases,
};
