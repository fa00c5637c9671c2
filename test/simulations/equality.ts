import { createHash } from 'node:crypto';
import type { EngineCompat } from '../../src/domain/vocabulary.js';
import type { JobResult } from '../../src/engine/jobs/job-spec.js';
import { randomStream, type RandomStream } from '../../src/statistics/random.js';
import { modelOf } from './campaign/model-of.js';
import { performAll } from './campaign/perform-all.js';
import { rateParts } from './campaign/rate-parts.js';
import type { Planted } from './defects/defect.js';
import { defects } from './defects/index.js';
import { modelKinds } from './models/train-model.js';
import { worldOf, worlds } from './worlds/index.js';
import { labelColumn, type Parts, type Rows, type World } from './worlds/world.js';

/** What is done to a world's evaluation data before they are tested. */
interface Task {
  readonly world: string;
  /** The name of a defect, `odd cells`, or nothing. */
  readonly change: string;
  readonly seed: number;
}

/** A table, and what the engine made of it in both ways of testing: every number, as text. */
export interface TableResults {
  readonly name: string;
  readonly results: string;
  readonly digest: string;
}

const oddCells = 'odd cells';
/** Both ways of testing; the platform's own does not know what errors of numbers it would rate how. */
const compatsOf = ({ kind }: World): readonly EngineCompat[] =>
  kind === 'regression' ? ['default'] : ['default', 'strict'];
/** At most; tables that are files have what they have. A defect needs more rows to stand in. */
const usualRows = 400;
const rowsWithDefect = 1000;
const planted = ['customers', 'parcels', 'bank calls', 'reviews'];

/** Every world as it is, every defect once, and one of cells that are hard to read. */
const tasks: readonly Task[] = [
  ...worlds.map(({ name }) => ({ world: name, change: '' })),
  ...defects.flatMap(({ name, kinds }, place) => {
    const fitting = planted.filter((world) => kinds.includes(worldOf(world).kind));
    const world = fitting[place % fitting.length];
    return world === undefined ? [] : [{ world, change: name }];
  }),
  { world: 'customers', change: oddCells },
].map((task, seed) => ({ ...task, seed }));

export async function perform({ world: name, change, seed }: Task): Promise<TableResults> {
  const world = worldOf(name);
  const drawn = draw(name, seed, change === '' ? usualRows : rowsWithDefect);
  const model = modelKinds[seed % modelKinds.length] ?? 'linear';
  const good = await modelOf(world, drawn.training, model, seed);
  const random = randomStream('equality change', name, seed);
  const site = { world, targets: world.targets ?? noTargets, parts: drawn, answer: good, random, size: 1 };
  const defect = defects.find((one) => one.name === change);
  const made: Omit<Planted, 'columns'> = defect
    ? await defect.plant({
        ...site,
        train: (rows, forest) => modelOf(world, rows, forest ? 'forest' : model, seed, forest),
      })
    : { parts: change === oddCells ? withOddCells(drawn, random) : drawn, answer: good };
  const results: string[] = [];
  for (const compat of compatsOf(world)) {
    const { result } = await rateParts(world, made.parts, made.answer, seed, compat);
    results.push(`${compat}:`, ...tellAll(result));
  }
  const text = results.join('\n');
  return {
    name: change === '' ? name : `${name}: ${change}`,
    results: text,
    digest: createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

export function measure(): Promise<readonly TableResults[]> {
  return performAll<Task, TableResults>('equality', tasks);
}

const noTargets = { numbers: [], related: [], categories: [], swapped: ['', ''], slices: [] } as const;

/** As many rows as the world has. */
function draw(name: string, seed: number, mostRows: number): Parts {
  for (let rows = mostRows; ; rows = Math.floor(rows * 0.8)) {
    try {
      return worldOf(name).draw(rows, randomStream('equality', name, seed));
    } catch (error) {
      if (!(error instanceof RangeError) || rows === 0) throw error;
    }
  }
}

const odd = [
  '',
  ' ',
  'NaN',
  'NULL',
  '1e3',
  '-0',
  '+7.50',
  '123456789012345678',
  '0.1234567890123456789',
  'TRUE',
];
const odder = [
  '١٢',
  'a "quoted" word',
  'two\nlines',
  'comma, too',
  '1,5',
  'é',
  'e\u0301',
  '1e400',
  'inf',
  '0x10',
];

/** One cell in fifty of the features, in both files. */
function withOddCells(parts: Parts, random: RandomStream): Parts {
  const all = [...odd, ...odder];
  const spoil = ({ names, cells }: Rows): Rows => ({
    names,
    cells: cells.map((row) =>
      row.map((cell, place) =>
        names[place] !== labelColumn && random.next() < 0.02 ? (all[random.below(all.length)] ?? '') : cell,
      ),
    ),
  });
  return { ...parts, reference: spoil(parts.reference), evaluation: spoil(parts.evaluation) };
}

/**
 * A line a case, without what differs from run to run: how long it took, and how fast the model was. The rows that are shown
 * of findings, and the files that were read, are no results.
 */
function tellAll({ batches, performance, evidence }: JobResult): string[] {
  const { notes, ...told } = { ...evidence, examples: undefined, sources: undefined };
  return [
    ...batches.flatMap(({ testType, cases }) => cases.map((one) => `${testType} ${tell(one)}`)),
    tell(performance),
    tell(told),
    ...notes.filter((note) => !note.startsWith('The model ran in ')),
  ];
}

function tell(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (ArrayBuffer.isView(part)) return Array.from(part as unknown as ArrayLike<unknown>, String);
    return typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
      ? tellNumber(part)
      : part;
  });
}

/** JSON has no word for these. */
function tellNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
