/**
 * What the truth of a verdict is known for: rows drawn from a formula, and Python models that know the formula, or
 * spoil what it says in one way each. They need `python3` alone.
 */
export interface TruthData {
  readonly task: string;
  /** The column of the label. */
  readonly label: string;
  /** In the order of the outputs; absent for a binary task. */
  readonly classNames?: readonly string[];
  /** A CSV file of so many rows, the same each time for the same seed. */
  readonly rows: (seed: number, count: number) => string;
  /** Defines `good(x)`, `equal(x)`, `turned(x)` (the good answer with the classes permuted) and `slice(x)`, a quarter of the rows. */
  readonly formula: string;
  /** Literals in Python: an answer whatever the row, and an answer from `u` in [0, 1) that has nothing to do with it. */
  readonly constant: string;
  readonly coin: string;
}

/** Each as a function of the row `x`, in Python. */
export const truthModels = {
  good: () => 'good(x)',
  'equally good': () => 'equal(x)',
  'classes permuted': () => 'turned(x)',
  constant: ({ constant }) => constant,
  coin: ({ coin }) => coin,
  'a fifth replaced': () => 'turned(x) if u < 0.2 else good(x)',
  'one slice turned': () => 'turned(x) if slice(x) else good(x)',
} satisfies Record<string, (data: TruthData) => string>;

export type TruthModel = keyof typeof truthModels;

/** `model.py` of the model. `u` is a hash of the row, so that the same row is always answered alike. */
export function writeTruthModel(data: TruthData, name: TruthModel): string {
  return [
    'import math, zlib',
    data.formula,
    'def predict_dict(x):',
    '    row = ",".join(k + "=" + str(v) for k, v in sorted(x.items()))',
    '    u = (zlib.crc32(row.encode()) % 9973) / 9973',
    `    return ${truthModels[name](data)}`,
    '',
  ].join('\n');
}

/** Late parcels: the further, the heavier and the busier, the later; 87 in 100 can be foretold. */
export const parcels: TruthData = {
  task: 'binary-classification',
  label: 'late',
  rows: (seed, count) => {
    const { uniform, oneOf } = draws(seed);
    return table('distance,weight,load,carrier,late', count, () => {
      const [distance, weight, load] = [uniform() * 900, uniform() * 20, uniform()].map((one) =>
        one.toFixed(3),
      );
      const carrier = oneOf(['van', 'bike', 'rail', 'ship']);
      const z = lateness(Number(distance), Number(weight), Number(load), carrier === 'ship' ? 1 : 0);
      return [distance, weight, load, carrier, uniform() < 1 / (1 + Math.exp(-z)) ? 1 : 0];
    });
  },
  formula: [
    'def z(x): return 0.012*(x["distance"]-450) + 0.2*(x["weight"]-10) + 4*(x["load"]-0.5) + 0.8*(x["carrier"] == "ship")',
    'def good(x): return 1/(1+math.exp(-z(x)))',
    'def equal(x): return 1/(1+math.exp(-1.05*z(x)-0.01*(x["weight"]-10)))',
    'def turned(x): return 1-good(x)',
    'def slice(x): return x["carrier"] == "rail"',
  ].join('\n'),
  constant: '0.6',
  coin: 'u',
};

const lateness = (distance: number, weight: number, load: number, isShip: number): number =>
  0.012 * (distance - 450) + 0.2 * (weight - 10) + 4 * (load - 0.5) + 0.8 * isShip;

/** Moods of a letter: each class has a score of its own, and the classes are drawn from their softmax. */
export const letters: TruthData = {
  task: 'multiclass-classification',
  label: 'mood',
  classNames: ['thanks', 'question', 'complaint'],
  rows: (seed, count) => {
    const { uniform, oneOf } = draws(seed);
    return table('marks,length,desk,mood', count, () => {
      const [marks, length] = [uniform() * 10, uniform() * 10].map((one) => one.toFixed(3));
      const weights = [6, Number(marks) * 1.6, Number(length) * 1.6].map(Math.exp);
      let left = uniform() * weights.reduce((sum, one) => sum + one, 0);
      const mood = weights.findIndex((weight) => (left -= weight) < 0);
      return [marks, length, oneOf(['north', 'east', 'south', 'west']), letters.classNames?.[mood] ?? ''];
    });
  },
  formula: [
    'def softmax(z):',
    '    e = [math.exp(v) for v in z]',
    '    return [v/sum(e) for v in e]',
    'def good(x): return softmax([6, 1.6*x["marks"], 1.6*x["length"]])',
    'def equal(x): return softmax([6.1, 1.65*x["marks"], 1.66*x["length"]])',
    'def turned(x): return good(x)[1:] + good(x)[:1]',
    'def slice(x): return x["desk"] == "south"',
  ].join('\n'),
  constant: '[0.2, 0.5, 0.3]',
  coin: 'softmax([3*u, 3*((7*u) % 1), 3*((13*u) % 1)])',
};

function table(header: string, count: number, row: () => readonly (string | number | undefined)[]): string {
  return [header, ...Array.from({ length: count }, () => row().join(',')), ''].join('\n');
}

/** Numbers in (0, 1). Source of the generator: Park and Miller 1988. */
function draws(seed: number) {
  let state = seed;
  const uniform = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const oneOf = (words: readonly string[]): string => words[Math.floor(uniform() * words.length)] ?? '';
  return { uniform, oneOf };
}
