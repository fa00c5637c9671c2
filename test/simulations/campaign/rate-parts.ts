import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineCompat, testCategories, type TestCategory } from '../../../src/domain/vocabulary.js';
import { loadDataset, type LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import type { JobResult, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import type { CaseResult } from '../../../src/engine/contract/stress-test.js';
import { prepareJob } from '../../../src/engine/jobs/prepare-job.js';
import { rateJob } from '../../../src/engine/jobs/rate-job.js';
import { openModel, type Answering } from '../models/train-model.js';
import { labelColumn, type Parts, type Rows, type World } from '../worlds/world.js';

export interface Rated {
  readonly result: JobResult;
  readonly findings: readonly CampaignFinding[];
}

/** In days from 1970-01-01: the generated dates are before it. */
const today = Date.UTC(2026, 0, 1) / 86_400_000;

/** A case that is not a pass. */
export interface CampaignFinding {
  readonly testType: string;
  readonly category: TestCategory;
  readonly severity: 'warning' | 'alert';
  readonly features: readonly string[];
  /** What of the same cause is counted under it. */
  readonly echoes: readonly Omit<CampaignFinding, 'category' | 'echoes'>[];
}

/**
 * A run of the engine from two files to the findings, with its default settings and all categories. Throws what the
 * engine throws when it can't use the data.
 */
export async function rateParts(
  world: World,
  { reference, evaluation }: Pick<Parts, 'reference' | 'evaluation'>,
  answer: Answering,
  seed: number,
  compat: EngineCompat = 'default',
): Promise<Rated> {
  return inFolder(async (folder) => {
    const spec = specOf(
      world,
      write(folder, 'reference', reference),
      write(folder, 'evaluation', evaluation),
      seed,
      compat,
    );
    const prepared = await prepareJob(spec, undefined);
    const model = openModel(answer, prepared.data.classNames.length);
    const result = await rateJob(spec, prepared, model, {
      today,
      log: () => undefined,
      onProgress: () => undefined,
    });
    return { result, findings: findingsOf(result) };
  });
}

/** The rows as the engine loads them. */
export async function loadRows(world: World, rows: Rows): Promise<LoadedDataset> {
  return inFolder((folder) => loadDataset(write(folder, 'training', rows), paramsOf(world), world.task));
}

export function findingsOf({ batches }: JobResult): CampaignFinding[] {
  return batches.flatMap(({ testType, category, cases }) =>
    cases.flatMap(({ features, outcome, measurements }): CampaignFinding[] => {
      if (outcome.kind === 'skip') return [];
      const severity = outcome.kind === 'error' ? 'alert' : outcome.severity;
      return severity === 'pass'
        ? []
        : [{ testType, category, severity, features, echoes: echoesOf(measurements) }];
    }),
  );
}

/** Told as texts such as `null_check on age, income (alert)`. */
function echoesOf(measurements: CaseResult['measurements']): CampaignFinding['echoes'] {
  const told = measurements.find(({ name }) => name === 'also seen as')?.value;
  if (!told || !('texts' in told)) return [];
  return told.texts.flatMap((text) => {
    const [, testType = '', features, severity] =
      /^(\S+)(?: on (.*))? \((alert|warning)\)$/s.exec(text) ?? [];
    if (severity === undefined) return [];
    return [{ testType, features: features?.split(', ') ?? [], severity: severity as 'alert' | 'warning' }];
  });
}

function specOf(
  world: World,
  reference: string,
  evaluation: string,
  seed: number,
  compat: EngineCompat,
): JobSpec {
  const params = paramsOf(world);
  return {
    task: world.task,
    modelPath: undefined,
    reference: { path: reference, params },
    evaluation: { path: evaluation, params },
    categories: testCategories,
    excludeColumns: [],
    sensitivity: 'default',
    tests: {},
    seed: String(seed),
    settings: {
      root: tmpdir(),
      runtime: 'auto',
      compat,
      python: undefined,
      assets: { bridgeScript: '', wasmDir: '' },
      predictTimeoutMs: 60_000,
    },
  };
}

function paramsOf({ classNames, textColumn }: World): JobSpec['reference']['params'] {
  return {
    label_col: labelColumn,
    ...(classNames.length > 0 && { class_names: classNames }),
    ...(textColumn !== undefined && { text_features: [textColumn] }),
  };
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, name: string, { names, cells }: Rows): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, [names, ...cells].map((row) => row.map(quote).join(',')).join('\n'));
  return path;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
