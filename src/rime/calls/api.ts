import type { Dialect } from '../../domain/vocabulary.js';
import { fillPath, routes, type Operation } from '../../wire/routes.js';
import type * as wire from '../../wire/answers.js';
import { toAnswer, type Answer } from '../answers/answer.js';
import type { Request, Send } from '../http/request.js';

/** Which shape answers which call. */
interface AnswerShapes extends Record<Operation, object> {
  readonly rimeInfo: wire.RimeInfo;
  readonly listProjects: wire.ListProjectsResponse;
  readonly createProject: wire.CreateProjectResponse;
  readonly getProject: wire.GetProjectResponse;
  readonly getImage: wire.GetImageResponse;
  readonly createImage: wire.CreateImageResponse;
  readonly registerDataset: wire.RegisterDatasetResponse;
  readonly registerModel: wire.RegisterModelResponse;
  readonly getDataset: wire.GetDatasetResponse;
  readonly getModel: wire.GetModelResponse;
  readonly getPrediction: wire.GetPredictionResponse;
  readonly listJobs: wire.ListJobsResponse;
  readonly listProjectJobs: wire.ListJobsResponse;
  readonly listTestRuns: wire.ListTestRunsResponse;
  readonly getLimitStatus: wire.GetLimitStatusResponse;
  readonly getAgent: wire.GetAgentResponse;
  readonly getDatasetUploadUrl: wire.DatasetUploadUrlResponse;
  readonly createDatasetUploadUrl: wire.DatasetUploadUrlResponse;
  readonly getModelUploadUrls: wire.ModelUploadUrlsResponse;
  readonly createModelUploadUrls: wire.ModelUploadUrlsResponse;
  readonly startStressTest: wire.StartStressTestResponse;
  readonly getJob: wire.GetJobResponse;
  readonly getTestRunId: wire.GetTestRunIdResponse;
  readonly getTestRun: wire.GetTestRunResponse;
  readonly listTestCases: wire.ListTestCasesResponse;
}

export interface CallRequest extends Omit<Request, 'method' | 'path'> {
  /** Values of the path's placeholders. */
  readonly params?: Readonly<Record<string, string>>;
}

/** Makes the calls of `wire/routes.ts` in the dialect of the cluster. */
export interface Api {
  /** Found out once. Throws RimeError when the cluster can't be asked. */
  dialect(): Promise<Dialect>;
  call<Name extends Operation>(operation: Name, request: CallRequest): Promise<Answer<AnswerShapes[Name]>>;
}

/** `findDialect` is asked once, before the first call. */
export function createApi(send: Send, findDialect: () => Promise<Dialect>): Api {
  let found: Promise<Dialect> | undefined;
  const dialect = (): Promise<Dialect> => (found ??= findDialect());
  return {
    dialect,
    call: async (operation, { params, ...request }) => {
      const { method, path } = routes[await dialect()][operation];
      const { body, request: sent } = await send({ ...request, method, path: fillPath(path, params) });
      return toAnswer(body, sent);
    },
  };
}
