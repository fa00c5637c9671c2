import { draws } from './draws.js';
import { columnTerms, type DataRow, type TruthData } from './truth-data.js';

/** Late parcels: the further, the heavier and the busier, the later. */
export const parcels: TruthData = {
  task: 'binary-classification',
  label: 'late',
  classNames: ['0', '1'],
  settings: {},
  ...generate((uniform) => {
    const [distance, weight, load] = [uniform() * 900, uniform() * 20, uniform()] as const;
    const carrier = ['van', 'bike', 'rail', 'ship'][Math.floor(uniform() * 4)] ?? '';
    const z =
      0.012 * (distance - 450) + 0.2 * (weight - 10) + 4 * (load - 0.5) + (carrier === 'ship' ? 0.8 : 0);
    return { distance, weight, load, carrier, late: uniform() < 1 / (1 + Math.exp(-z)) ? 1 : 0 };
  }),
  termsOf: (row) => columnTerms(row, { distance: 300, weight: 7, load: 0.3 }, ['carrier']),
  isOfSlice: ({ carrier }) => carrier === 'rail',
};

const moods = ['thanks', 'question', 'complaint'];

/** Moods of a letter: each class has a score of its own, and the classes are drawn from their softmax. */
export const letters: TruthData = {
  task: 'multiclass-classification',
  label: 'mood',
  classNames: moods,
  settings: { 'class-names': moods },
  ...generate((uniform) => {
    const [marks, length] = [uniform() * 10, uniform() * 10] as const;
    const weights = [6, marks * 1.6, length * 1.6].map(Math.exp);
    let left = uniform() * weights.reduce((sum, one) => sum + one, 0);
    const mood = moods[weights.findIndex((weight) => (left -= weight) < 0)] ?? '';
    return { marks, length, desk: ['north', 'east', 'south', 'west'][Math.floor(uniform() * 4)] ?? '', mood };
  }),
  termsOf: (row) => columnTerms(row, { marks: 3, length: 3 }, ['desk']),
  isOfSlice: ({ desk }) => desk === 'south',
};

type Files = Pick<TruthData, 'train' | 'reference' | 'evaluation' | 'otherRows'>;

/** Independent draws from one law; 1,000 rows where a gate judges. */
function generate(rowOf: (uniform: () => number) => DataRow): Files {
  const rows = (seed: number, count: number): readonly DataRow[] => {
    const uniform = draws(seed);
    return Array.from({ length: count }, () => rowOf(uniform));
  };
  return {
    train: rows(31_337, 3000),
    reference: rows(4_099, 1000),
    evaluation: rows(70_001, 1000),
    otherRows: rows(910_003, 1000),
  };
}
