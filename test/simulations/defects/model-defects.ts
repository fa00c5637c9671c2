import { constant, hasValue, overConfident, someRows, spoil, turn } from '../models/spoil.js';
import { drawOne } from '../worlds/draw.js';
import { labelColumn } from '../worlds/world.js';
import { biasAgainst, biasedGroups } from './biased-groups.js';
import { levelsOf, sliceOf } from './change-rows.js';
import { tabular, type Defect } from './defect.js';

const subsets = ['subset_performance:*'];

/** The model is wrong, on reference and evaluation data alike. */
export const modelDefects: readonly Defect[] = [
  {
    name: 'the model turned in a slice',
    kinds: tabular,
    accepts: subsets,
    isGross: false,
    plant: ({ world, parts, answer, targets, random, size }) => {
      const column = drawOne(targets.slices, random);
      const inSlice = hasValue(column, sliceOf(parts.reference, column));
      const isPart = someRows(size, 'slice');
      const turned = spoil(
        answer,
        world.classNames.length,
        turn,
        (table, row) => inSlice(table, row) && isPart(table, row),
      );
      return { parts, answer: turned, columns: [column] };
    },
  },
  {
    name: 'the model biased against a group: half of a class of 100 rows lost',
    kinds: tabular,
    accepts: subsets,
    isGross: false,
    plant: async (site) => {
      const { world, parts, answer, random, size } = site;
      const group = drawOne(await biasedGroups(site), random);
      const biased = biasAgainst(answer, world.classNames.length, group, size);
      return { parts, answer: biased, columns: [group.column] };
    },
  },
  {
    name: 'class collapse: always the commonest',
    kinds: tabular,
    accepts: ['floor:*', 'model_performance:*', 'prediction_drift', 'predicted_label_drift'],
    isGross: false,
    plant: ({ world, parts, answer, size }) => {
      const levels = levelsOf(parts.training, labelColumn);
      const shares = world.classNames.map((name) => levels.find(([level]) => level === name)?.[1] ?? 0);
      const collapsed = spoil(answer, world.classNames.length, constant(shares), someRows(size, 'collapse'));
      return { parts, answer: collapsed, columns: [] };
    },
  },
  {
    name: 'over-confident ×4',
    kinds: tabular,
    accepts: ['calibration'],
    isGross: false,
    plant: ({ world, parts, answer, size }) => ({
      parts,
      answer: spoil(answer, world.classNames.length, overConfident(4 * size)),
      columns: [],
    }),
  },
  {
    name: 'overfitted: the reference is what it learnt',
    kinds: tabular,
    accepts: ['model_performance:*'],
    isGross: false,
    plant: async ({ parts, size, train }) => {
      const { names, cells } = parts.reference;
      const learnt = { names, cells: cells.slice(0, Math.round(size * cells.length)) };
      const byHeart = { trees: 25, leastLeafRows: 1, bootstraps: true };
      return { parts, answer: await train(learnt, byHeart), columns: [] };
    },
  },
  {
    name: 'not deterministic: 10 % of the answers turned',
    kinds: ['binary', 'multi-class', 'text'],
    accepts: ['model_determinism', 'text_identity'],
    isGross: false,
    plant: ({ world, parts, answer, size, random }) => ({
      parts,
      answer: spoil(answer, world.classNames.length, turn, () => random.next() < 0.1 * size),
      columns: [],
    }),
  },
];
