import { randomStream } from '../../src/statistics/random.js';
import { modelOf } from './campaign/model-of.js';
import { performAll, type CampaignOptions } from './campaign/perform-all.js';
import { type CampaignFinding, rateParts } from './campaign/rate-parts.js';
import { showShare, toTable } from './campaign/tables.js';
import type { Defect } from './defects/defect.js';
import { defects } from './defects/index.js';
import { modelKinds, type ModelKind } from './models/train-model.js';
import { worldOf } from './worlds/index.js';
import { labelColumn, type Targets } from './worlds/world.js';

const usualRuns = 20;
const usualRows = 2000;
/** Each seed plants all defects in one of them; numbers to predict and texts have worlds of their own. */
const tables = ['customers', 'parcels', 'bank calls'];
const [numbers, texts] = ['rents', 'reviews'];

interface Task {
  readonly world: string;
  readonly model: ModelKind;
  readonly seed: number;
  /** Only the defects with this in their name; all when `undefined`. */
  readonly only?: string | undefined;
}

/** A run with one defect. */
export interface DefectRun extends Task {
  readonly defect: string;
  /** 1 = whole, 0.5 = half of it. */
  readonly size: number;
  readonly columns: readonly string[];
  /** Of the right kind, by themselves or counted under another; without those that the run has without the defect. */
  readonly right: readonly Found[];
  readonly findings: readonly CampaignFinding[];
}

const noTargets: Targets = { numbers: [], related: [], categories: [], swapped: ['', ''], slices: [] };

/** All defects that fit the world, whole and by half, in one draw of it; each has one run. */
export async function perform(
  { world: name, model, seed, only = '' }: Task,
  isAsked: (defect: Defect) => boolean = ({ name: defectName }) => defectName.includes(only),
  rows = usualRows,
  defectSizes: readonly number[] = [1, 0.5],
): Promise<readonly DefectRun[]> {
  const world = worldOf(name);
  const parts = world.draw(rows, randomStream('defects', name, seed));
  const answer = await modelOf(world, parts.training, model, seed);
  const clean = await rateParts(world, parts, answer, seed);
  const known = new Set(withEchoes(clean.findings).map(keyOf));
  const targets = world.targets ?? noTargets;
  const runs: DefectRun[] = [];
  for (const defect of defects.filter(({ kinds }) => kinds.includes(world.kind)).filter(isAsked)) {
    for (const size of defectSizes) {
      const planted = await defect.plant({
        world,
        targets,
        parts,
        answer,
        // The same column at both sizes.
        random: randomStream('plant', defect.name, name, seed),
        size,
        train: (training, forest) => modelOf(world, training, forest ? 'forest' : model, seed, forest),
      });
      const { findings } = await rateParts(world, planted.parts, planted.answer, seed);
      const right = withEchoes(findings).filter(
        (finding) =>
          !known.has(keyOf(finding)) && isAccepted(defect, finding) && isNamed(planted.columns, finding),
      );
      runs.push({
        world: name,
        model,
        seed,
        defect: defect.name,
        size,
        columns: planted.columns,
        right,
        findings,
      });
    }
  }
  return runs;
}

type Found = Pick<CampaignFinding, 'testType' | 'severity' | 'features'>;

const withEchoes = (findings: readonly CampaignFinding[]): readonly Found[] =>
  findings.flatMap((finding) => [finding, ...finding.echoes]);

const keyOf = ({ testType, severity, features }: Found): string =>
  [testType, severity, ...features].join('\0');

function isAccepted({ accepts }: Defect, { testType }: Found): boolean {
  return accepts.some((one) =>
    one.endsWith('*') ? testType.startsWith(one.slice(0, -1)) : one === testType,
  );
}

/** A property of a text is named after its column, such as `text.CharacterCount`. */
function isNamed(columns: readonly string[], { features }: Found): boolean {
  return (
    columns.length === 0 ||
    features.some((feature) => columns.some((one) => feature === one || feature.startsWith(`${one}.`)))
  );
}

/** An alert about the model or the file as a whole blames no column. */
function isAstray({ columns }: DefectRun, finding: CampaignFinding): boolean {
  const named = finding.features.filter((feature) => feature !== labelColumn);
  return named.length > 0 && (columns.length === 0 || !isNamed(columns, finding));
}

export async function simulate({
  runs: count = usualRuns,
  isVerbose,
  only,
}: CampaignOptions): Promise<string> {
  const tasks = Array.from({ length: count }, (_, seed): Task[] => [
    { world: tables[seed % tables.length] ?? '', model: modelKinds[seed % 2] ?? 'linear', seed, only },
    { world: numbers, model: modelKinds[seed % 2] ?? 'linear', seed, only },
    { world: texts, model: 'linear', seed, only },
  ]).flat();
  const answers = await performAll<Task, readonly DefectRun[]>('defects', tasks);
  const runs = answers.flat();
  if (isVerbose) for (const run of runs) printRun(run);
  return [
    `${defects.length} defects, each planted ${count} times in evaluation and reference data of ${usualRows} rows (generated ` +
      'customers, parcels, rents and reviews, real bank calls; linear models and forests), whole and at half its size (half of ' +
      'the rows, half of the shift). _Found_: a finding of the right kind that names the right column and that the same ' +
      'run without the defect does not have; the aim is 95 %. _Alert_: that finding is an alert; in bold where it must ' +
      `be. _Astray_: alerts that blame another column, of all alerts. With Wilson's 95 % interval.`,
    '',
    tabulate(runs),
    '',
    'What counts as the right kind:',
    '',
    toTable(
      ['defect', 'tests'],
      defects.map(({ name, accepts }) => [name, accepts.map((one) => `\`${one}\``).join(', ')]),
    ),
  ].join('\n');
}

function tabulate(runs: readonly DefectRun[]): string {
  const lines = defects.map(({ name, isGross }) => lineOf(name, isGross, ofDefect(runs, name)));
  const gross = new Set(defects.filter(({ isGross }) => isGross).map(({ name }) => name));
  return toTable(
    ['defect', 'found', 'found at half size', 'alert', 'alerts astray'],
    [
      ...lines,
      lineOf('**all**', false, runs),
      lineOf(
        '**all that must be alerts**',
        true,
        runs.filter(({ defect }) => gross.has(defect)),
      ),
    ],
  );
}

const ofDefect = (runs: readonly DefectRun[], name: string): readonly DefectRun[] =>
  runs.filter(({ defect }) => defect === name);

function lineOf(name: string, isGross: boolean, runs: readonly DefectRun[]): string[] {
  const [whole, half] = [1, 0.5].map((size) => runs.filter((run) => run.size === size));
  const found = (of: readonly DefectRun[] = []): string =>
    showShare(of.filter(({ right }) => right.length > 0).length, of.length);
  const alerted = (whole ?? []).filter(({ right }) => right.some(({ severity }) => severity === 'alert'));
  const alert = showShare(alerted.length, whole?.length ?? 0);
  const alerts = (whole ?? []).flatMap((run) =>
    run.findings.filter(({ severity }) => severity === 'alert').map((finding) => isAstray(run, finding)),
  );
  return [
    name,
    found(whole),
    found(half),
    isGross ? `**${alert}**` : alert,
    showShare(alerts.filter(Boolean).length, alerts.length),
  ];
}

function printRun({ defect, size, world, model, seed, columns, right, findings }: DefectRun): void {
  const shown = (all: readonly Found[]): string =>
    all
      .map(({ severity, testType, features }) => `${severity} ${testType}(${features.join('+')})`)
      .join('; ');
  console.log(
    [defect, size, world, model, seed, columns.join('+'), shown(right), shown(findings)].join('\t'),
  );
}
