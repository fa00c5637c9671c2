import { randomStream } from '../../src/statistics/random.js';
import { performAll, type CampaignOptions } from './campaign/perform-all.js';
import { type CampaignFinding, rateParts } from './campaign/rate-parts.js';
import { showShare, toTable } from './campaign/tables.js';
import { isDistorted, type SensibleModel, sensibleModels, trainSensible } from './models/sensible-models.js';
import { worldOf } from './worlds/index.js';
import { dataKinds } from './worlds/world.js';

/** How many rows of reference and of evaluation data there are, by world; tables have what they have. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  customers: [100, 300, 1000, 5000],
  'customers, few leave': [300, 1000, 5000],
  'customers, hardly any leave': [3000],
  'customers, clear cases': [1000],
  'customers, hard to tell': [1000],
  parcels: [100, 300, 1000, 5000],
  rents: [100, 300, 1000, 5000],
  reviews: [100, 300, 1000, 5000],
  'bank calls': [100, 1000, 5000],
  'bird strikes': [100, 1000, 4000],
  'breast cancer': [190],
  diabetes: [147],
  'diabetes progression': [147],
  weather: [100, 900],
  digits: [300],
  penguins: [115],
  wine: [59],
  iris: [50],
  sentences: [100, 300],
};
/** The same for models whose probabilities are no frequencies. */
const distortedSizes: typeof sizes = {
  customers: [3000],
  'customers, few leave': [1000],
  parcels: [1000],
  reviews: [1000],
  'bank calls': [1000],
  'bird strikes': [1000],
  weather: [900],
};
const usualRuns = 10;

interface Task {
  readonly world: string;
  readonly model: SensibleModel;
  readonly seed: number;
}

/** A run in which nothing is wrong, and what was found all the same. */
export interface NullRun extends Task {
  readonly rows: number;
  readonly findings: readonly CampaignFinding[];
}

/** Runs of one model at all sizes: reference and evaluation are draws of one population that the model never saw. */
export async function perform(
  { world: name, model, seed }: Task,
  rowCounts: readonly number[] = sizesOf(model)[name] ?? [],
): Promise<readonly NullRun[]> {
  const world = worldOf(name);
  const runs: NullRun[] = [];
  for (const rows of rowCounts) {
    const parts = world.draw(rows, randomStream('null run', name, seed));
    // The same stream draws the same training rows, however many others come after them.
    const answer = await trainSensible(world, parts, model, seed);
    const { findings } = await rateParts(world, parts, answer, seed);
    runs.push({ world: name, model, seed, rows, findings });
  }
  return runs;
}

function sizesOf(model: SensibleModel): typeof sizes {
  return isDistorted(model) ? distortedSizes : sizes;
}

export async function simulate({ runs: count = usualRuns, isVerbose }: CampaignOptions): Promise<string> {
  const tasks = sensibleModels.flatMap((model) =>
    Object.keys(sizesOf(model)).flatMap((world) =>
      Array.from({ length: count }, (_, seed): Task => ({ world, model, seed })),
    ),
  );
  const answers = await performAll<Task, readonly NullRun[]>('findings', tasks);
  const runs = answers.flat();
  if (isVerbose) for (const run of runs) printRun(run);
  return [
    `${runs.length} runs in which nothing is wrong: reference and evaluation data are draws of one population, the model ` +
      'is a sensible one that saw neither, and all categories run with their default settings. Share of the runs with a ' +
      `finding, with Wilson's 95 % interval; the aim is an alert in at most 2 %, a warning in at most 10 %. _What-if_: ` +
      'warnings of transformations; _too sure_: of `calibration`; both counted apart.',
    '',
    'Models: linear ones and forests, and the same in turn with probabilities that are no frequencies: _balanced_ as if all ' +
      'classes were equally frequent, _hard_ with the class alone, _over-confident_ with four times the log-odds, ' +
      '_under-confident_ with a quarter of them.',
    '',
    tabulate(runs),
    '',
    'Which tests they came from, in runs:',
    '',
    tabulateCauses(runs),
  ].join('\n');
}

export function isWhatIf({ category }: CampaignFinding): boolean {
  return category === 'transformations' || category === 'adversarial';
}

/** True of the over-confident models, and in part of the balanced ones; a model that is calibrated should have none. */
function isCalibration({ testType }: CampaignFinding): boolean {
  return testType === 'calibration';
}

function tabulate(runs: readonly NullRun[]): string {
  const line = (name: string, kind: string, rows: string, of: readonly NullRun[]): (string | number)[] => {
    const share = (holds: (finding: CampaignFinding) => boolean): string =>
      showShare(of.filter(({ findings }) => findings.some(holds)).length, of.length);
    return [
      name,
      kind,
      rows,
      of.length,
      share(({ severity }) => severity === 'alert'),
      share((finding) => finding.severity === 'warning' && !isWhatIf(finding) && !isCalibration(finding)),
      share((finding) => finding.severity === 'warning' && isWhatIf(finding)),
      share(isCalibration),
    ];
  };
  const kindOf = (run: NullRun): string => worldOf(run.world).kind;
  const ofWorlds = Object.entries(sizes).flatMap(([name, rowCounts]) =>
    rowCounts.map((rows) =>
      line(
        name,
        worldOf(name).kind,
        String(rows),
        runs.filter((run) => run.world === name && run.rows === rows),
      ),
    ),
  );
  const together = [
    ...dataKinds.map((kind) =>
      line(
        `**all ${kind}**`,
        kind,
        'all',
        runs.filter((run) => kindOf(run) === kind),
      ),
    ),
    ...sensibleModels.map((model) =>
      line(
        `**all ${model} models**`,
        'all',
        'all',
        runs.filter((run) => run.model === model),
      ),
    ),
    line('**all**', 'all', 'all', runs),
    // Where a linear model is truly weak: see the page.
    line(
      '**hard models without the weather**',
      'all',
      'all',
      runs.filter(({ world, model }) => world !== 'weather' && model === 'hard'),
    ),
    line(
      '**all without the weather**',
      'all',
      'all',
      runs.filter(({ world }) => world !== 'weather'),
    ),
  ];
  return toTable(
    ['data', 'kind', 'rows', 'runs', 'any alert', 'any warning', 'any what-if warning', 'too sure'],
    [...ofWorlds, ...together],
  );
}

function tabulateCauses(runs: readonly NullRun[]): string {
  const types = [...new Set(runs.flatMap(({ findings }) => findings.map(({ testType }) => testType)))];
  const causes = types.map((testType) => {
    const having = (severity: string): readonly NullRun[] =>
      runs.filter(({ findings }) =>
        findings.some((finding) => finding.testType === testType && finding.severity === severity),
      );
    const [alerts, warnings] = [having('alert'), having('warning')];
    return { testType, alerts, warnings };
  });
  causes.sort((a, b) => b.alerts.length - a.alerts.length || b.warnings.length - a.warnings.length);
  return toTable(
    ['test', 'runs with an alert', 'runs with a warning', 'most often with'],
    causes.map(({ testType, alerts, warnings }) => [
      testType,
      alerts.length,
      warnings.length,
      commonest([...alerts, ...warnings].map(({ world, model }) => `${world}, ${model}`)),
    ]),
  );
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function printRun({ world, model, rows, seed, findings }: NullRun): void {
  for (const { severity, testType, features } of findings)
    console.log([severity, testType, features.join('+'), world, model, rows, seed].join('\t'));
}
