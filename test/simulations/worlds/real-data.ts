import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CodedSink } from '../../../src/engine/data/csv/coded-sink.js';
import { RowReader } from '../../../src/engine/data/csv/row-reader.js';
import { shuffle } from './draw.js';
import { labelColumn, type Rows, type World } from './world.js';

/** Of a table's rows, to learn from; the gate sees others only. */
const trainingShare = 1 / 3;
const mostTrainingRows = 2000;

type Described = Omit<World, 'isGenerated' | 'task' | 'classNames' | 'draw' | 'unused'> & {
  readonly unused?: readonly string[];
};

/** What the tables of this folder and those of the examples hold; sources and licences: tables/README.md. */
const described: readonly (Described & { readonly read: () => Rows })[] = [
  { name: 'breast cancer', kind: 'binary', read: () => readPacked('breast-cancer') },
  { name: 'diabetes', kind: 'binary', read: () => readPacked('diabetes') },
  { name: 'bird strikes', kind: 'binary', unused: ['Flight Date'], read: () => readPacked('bird-strikes') },
  {
    name: 'bank calls',
    kind: 'binary',
    read: () => readBank(),
    targets: {
      numbers: ['age', 'balance', 'campaign'],
      related: ['pdays', 'previous'],
      categories: ['contact', 'month', 'marital'],
      swapped: ['age', 'balance'],
      slices: ['marital', 'housing', 'education'],
    },
  },
  { name: 'digits', kind: 'multi-class', read: () => readPacked('digits') },
  { name: 'wine', kind: 'multi-class', read: () => readPacked('wine') },
  { name: 'iris', kind: 'multi-class', read: () => readPacked('iris') },
  { name: 'penguins', kind: 'multi-class', read: () => readPacked('penguins') },
  { name: 'weather', kind: 'multi-class', unused: ['date'], read: () => readPacked('weather') },
  { name: 'diabetes progression', kind: 'regression', read: () => readPacked('diabetes-progression') },
  { name: 'sentences', kind: 'text', textColumn: 'text', read: () => readSentences() },
];

const kept = new Map<string, Rows>();

export const realData: readonly World[] = described.map(({ read, ...one }) => {
  const rows = (): Rows => {
    const known = kept.get(one.name) ?? read();
    kept.set(one.name, known);
    return known;
  };
  return {
    unused: [],
    ...one,
    isGenerated: false,
    task: taskOf(one.kind),
    get classNames() {
      return one.kind === 'regression' ? [] : classesOf(rows());
    },
    draw: (rowCount, random) => {
      const { names, cells } = rows();
      const shuffled = shuffle(cells, random);
      const training = Math.min(mostTrainingRows, Math.floor(shuffled.length * trainingShare));
      if (training + 2 * rowCount > shuffled.length)
        throw new RangeError(`${one.name} has too few rows for two samples of ${rowCount}.`);
      const part = (from: number, count: number): Rows => ({
        names,
        cells: shuffled.slice(from, from + count),
      });
      return {
        training: part(0, training),
        reference: part(training, rowCount),
        evaluation: part(training + rowCount, rowCount),
      };
    },
  };
});

function taskOf(kind: World['kind']): World['task'] {
  if (kind === 'regression') return 'regression';
  return kind === 'multi-class' ? 'multiclass-classification' : 'binary-classification';
}

function classesOf({ cells }: Rows): readonly string[] {
  return [...new Set(cells.map((row) => row.at(-1) ?? ''))].sort();
}

function readPacked(name: string): Rows {
  return parseRows(gunzipSync(readFileSync(resolve(`test/simulations/tables/${name}.csv.gz`))).toString());
}

/** Both files of the example, so that no time lies between reference and evaluation. */
function readBank(): Rows {
  const [first, second] = ['reference', 'evaluation'].map((name) =>
    parseRows(readFileSync(resolve(`examples/bank/${name}.csv`), 'utf8')),
  );
  const names = (first?.names ?? []).map((name) => (name === 'y' ? labelColumn : name));
  return { names, cells: [...(first?.cells ?? []), ...(second?.cells ?? [])] };
}

function readSentences(): Rows {
  const lines = ['train', 'reference', 'evaluation'].flatMap((name) =>
    readFileSync(resolve(`examples/sentiment/${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  const cells = lines.map((line) => {
    const { sentence, label } = JSON.parse(line) as { sentence: string; label: number };
    return [sentence, label === 1 ? 'positive' : 'negative'];
  });
  return { names: ['text', labelColumn], cells };
}

function parseRows(csv: string): Rows {
  const sinks: CodedSink[] = [];
  const open = (names: readonly string[]): CodedSink[] => {
    sinks.push(...names.map(() => new CodedSink()));
    return sinks;
  };
  const reader = new RowReader('the table', { open });
  reader.take(Buffer.from(csv), true);
  const columns = sinks.map((sink) => sink.finish(reader.rowCount));
  return {
    names: reader.names,
    cells: Array.from({ length: reader.rowCount }, (_, row) =>
      columns.map(({ codes, words }) => words.at(codes[row] ?? 0) ?? ''),
    ),
  };
}
