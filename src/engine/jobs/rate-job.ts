import { randomStream } from '../../statistics/random.js';
import type { CaseResult, TestContext } from '../contract/stress-test.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { type DatasetSettings, readDataParams } from '../data/read-data-params.js';
import { about } from '../data/user-error.js';
import { isBroken } from '../models/model-failures.js';
import type { OpenModel } from '../models/model.js';
import { groupCauses } from '../suite/group-causes.js';
import { type BatchResult, runSuite } from '../suite/run-suite.js';
import { answerDatasets } from './answer-datasets.js';
import { describeData } from './describe-data.js';
import { describeFloors } from './describe-floors.js';
import { describeUsage } from './describe-usage.js';
import { gatherExamples } from './example-rows.js';
import { gatherEvidence } from './gather-evidence.js';
import type { JobEdges } from './job-edges.js';
import type { BatchCases, JobResult, JobSpec } from './job-spec.js';
import { measurePerformance } from './measure-performance.js';
import { modelInputs } from './open-model.js';
import type { PreparedJob } from './prepare-job.js';
import { shortOfRows } from './short-of-rows.js';
import { describeStored } from './stored/describe-stored.js';
import { toDataFile } from './stored/load-stored.js';
import { tellNews } from './tell-news.js';
import { unmeasuredTests } from './unmeasured-tests.js';

/** Runs the tests; without a model those of the data alone. The model is closed whatever happens. Throws as `runJob`. */
export async function rateJob(
  spec: JobSpec,
  { reference, evaluation, data, selected, matched }: PreparedJob,
  model: OpenModel | undefined,
  edges: Pick<JobEdges, 'today' | 'log' | 'onProgress'>,
): Promise<JobResult> {
  const params = readDataParams(spec.reference.params);
  const { protectedFeatures, intersections } = params;
  const inputs = modelInputs(reference, spec.reference.params);
  try {
    const files = await about('predictions', async () => ({
      reference: await toDataFile(spec.reference, reference, data),
      evaluation: await toDataFile(spec.evaluation, evaluation, data),
    }));
    const { brokenModel: broken, ...answers } = await answerDatasets(model, files, inputs);
    const failedOn = isBroken(answers.failures.evaluation) ? 'evaluation' : 'reference';
    const news = broken && tellNews({ ...data, reference, evaluation }, failedOn);
    const why = broken && `Only the data were tested: ${broken}`;
    const context: TestContext = {
      ...data,
      ...answers,
      inputs,
      protectedFeatures,
      intersections,
      sensitivity: spec.sensitivity,
      today: edges.today,
      random: (...keys) => randomStream(spec.seed, ...keys),
    };
    const performance = await measurePerformance(context);
    const found = await runSuite(selected, context, edges.onProgress);
    const results = spec.settings.compat === 'strict' ? found : groupCauses(found);
    const evidence = {
      ...(await gatherEvidence(context, evaluation, inputs)),
      notes: [
        ...matched.notes,
        ...(await describeData(context, files.reference, files.evaluation, inputs)),
        ...describeStored(files, results),
        ...describeFloors(results),
        ...(model ? [describeUsage(model)] : []),
      ],
      unmeasured: unmeasuredTests(spec.tests, results),
      shortOfRows: shortOfRows(results, [reference, evaluation]),
      examples: gatherExamples(results, evaluation, await context.predictions('evaluation'), inputs),
      brokenModel: news ? `${why} ${news}` : why,
    };
    const sampled = { reference: shareOf(reference, params), evaluation: shareOf(evaluation, params) };
    return { performance, batches: results.map(toBatch), evidence, sampled };
  } finally {
    if (model) {
      const { calls, rows } = model.usage();
      edges.log(`model: ${calls} calls, ${rows} rows`);
    }
    await model?.close();
  }
}

/** `undefined` when the first rows were taken of a text, of which the rest was not read. */
function shareOf(
  { table, fileRowCount, goldlessCount = 0 }: LoadedDataset,
  { rowLimit, isSampled }: Pick<DatasetSettings, 'rowLimit' | 'isSampled'>,
): number | undefined {
  const taken = table.rowCount + goldlessCount;
  if (fileRowCount === undefined && !isSampled && taken === rowLimit) return undefined;
  return taken / (fileRowCount ?? taken);
}

/** Without its rows, of which there may be many, and which have served. */
function withoutRows({ features, outcome, impact, measurements }: CaseResult): CaseResult {
  return { features, outcome, impact, measurements };
}

function toBatch({ test, cases, durationMs }: BatchResult): BatchCases {
  return { testType: test.testType, category: test.category, cases: cases.map(withoutRows), durationMs };
}
