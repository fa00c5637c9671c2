import { toLabelColumn } from '../../data/read-target.js';
import { m } from '../../../domain/measures/index.js';
import { bounds } from '../../contract/bounds.js';
import { record, skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { amount, columns } from '../../contract/parameter-kinds.js';
import { drawByKey } from '../../../statistics/random.js';
import { describeRating, type Rating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { blameNodes } from './blame.js';
import { comparedColumns, dataChange } from './compared-columns.js';
import { levelCategories, type LeveledColumn, levelNumbers, type StudiedRows } from './levels.js';
import { measureRelation, type Relation } from './measure-relation.js';

/** What keeps more of its relation than this has changed, and is not mixed up: a fifth of wrong labels leaves 0.6. */
export const mostKept = 1 / 3;
/** Every column is held against the label, and so many also against each other. */
export const mostInPairs = 30;
/**
 * Of larger data a sample is looked at. With so many rows the least association that is looked for, 0.1, lies ten standard
 * errors of half of them from none, and more would tell nothing new.
 */
export const mostRows = 20_000;

/**
 * One case per column that is related to the label or to another column, and one for the label: whether the relation is
 * gone. The relation is the first canonical correlation, with numbers cut into tenths, so that it need not be a straight
 * line. It is gone when the whole interval of the loss lies beyond the thresholds, with both standard errors, and at most
 * a third of it is left. Each column may be what it was and the rows still be mixed up: this is what can be seen of it. The
 * fewest columns that explain all relations that are gone are named; where it is one alone, between two columns, both.
 */
export const brokenRelation = defineTest({
  ...dataChange,
  testType: 'broken_relation',
  configKey: 'broken_relation',
  title: 'Broken Relation',
  description:
    'Looks for columns that lost their relation to the label and other columns; catches values joined to the wrong rows.',
  params: {
    exclude_columns: columns(),
    association_thresholds: bounds(0.05, 0.1),
    min_association_requirement: amount({ min: 0, max: 1, default: 0.1 }),
  },
  run: (context, params) => {
    const relations = pairColumns(context, params.exclude_columns).flatMap((family) =>
      rateRelations(family, params.min_association_requirement, params.association_thresholds),
    );
    if (relations.length > 0) return Promise.resolve(toCases(relations));
    return Promise.resolve([skipped('no column is surely related to the label or to another column')]);
  },
});

interface RatedRelation extends Relation {
  readonly rating: Rating;
  readonly isBroken: boolean;
  readonly isFaded: boolean;
}

type Pair = readonly [LeveledColumn, LeveledColumn];

/** Each column with the label, and the first columns with each other: two families, so that many columns cost little. */
function pairColumns(context: TestContext, excluded: ReadonlySet<string>): readonly (readonly Pair[])[] {
  const rows = drawRows(context);
  const columns = comparedColumns(context, excluded, ['numeric', 'categorical']).map(
    ({ name, kind, reference, evaluation }) =>
      (kind === 'numeric' ? levelNumbers : levelCategories)(name, reference, evaluation, rows),
  );
  const label = levelLabels(context, rows);
  const firsts = columns.slice(0, mostInPairs);
  return [
    label ? columns.map((column): Pair => [column, label]) : [],
    firsts.flatMap((first, k) => firsts.slice(k + 1).map((second): Pair => [first, second])),
  ];
}

/** The relations among the pairs, rated as the ones that stood out among all of them. */
function rateRelations(
  pairs: readonly Pair[],
  leastAssociation: number,
  thresholds: Thresholds,
): readonly RatedRelation[] {
  const relations = pairs.flatMap(
    ([first, second]) => measureRelation(first, second, leastAssociation) ?? [],
  );
  const effects = relations.map(({ effect }) => effect);
  return rateFamily(effects, thresholds, pairs.length).flatMap((rating, k) => {
    const relation = relations[k];
    if (!relation) return [];
    const { before, now } = relation;
    const isGone = now.correlation <= mostKept * before.correlation;
    const isSure = rating.severity !== 'pass';
    return [{ ...relation, rating, isBroken: isGone && isSure, isFaded: isGone && !isSure }];
  });
}

function drawRows({ reference, evaluation, random }: TestContext): StudiedRows {
  const draw = (side: 'reference' | 'evaluation', rowCount: number): Int32Array =>
    drawByKey(rowCount, mostRows, random('broken relation', side));
  return {
    reference: draw('reference', reference.table.rowCount),
    evaluation: draw('evaluation', evaluation.table.rowCount),
  };
}

function levelLabels({ reference, evaluation }: TestContext, rows: StudiedRows): LeveledColumn | undefined {
  if (!reference.target || !evaluation.target) return undefined;
  const level = reference.target.kind === 'values' ? levelNumbers : levelCategories;
  return level(undefined, toLabelColumn(reference.target), toLabelColumn(evaluation.target), rows);
}

/** One case per blame, and a pass for each other variable with relations. */
function toCases(relations: readonly RatedRelation[]): readonly CaseResult[] {
  const relationsOf = (nodes: readonly LeveledColumn[]): readonly RatedRelation[] =>
    relations.filter(({ first, second }) => nodes.includes(first) || nodes.includes(second));
  const blames = blameNodes<LeveledColumn, RatedRelation>(relations, ({ name }) => name === undefined);
  const blamed = new Set(blames.flatMap(({ nodes }) => nodes));
  const others = [...new Set(relations.flatMap(({ first, second }) => [first, second]))].filter(
    (node) => !blamed.has(node),
  );
  return [
    ...blames.map(({ nodes, links }) => describe(nodes, links, relationsOf(nodes).length, true)),
    ...others.map((node) => {
      const own = relationsOf([node]);
      const intact = own.filter(({ isBroken }) => !isBroken);
      return describe([node], intact.length > 0 ? intact : own, own.length, false);
    }),
  ];
}

/** `shown`: the relations that count, at least one. */
function describe(
  nodes: readonly LeveledColumn[],
  shown: readonly RatedRelation[],
  total: number,
  isBlamed: boolean,
): CaseResult {
  const [worst, ...more] = shown;
  if (!worst) throw new RangeError('A case has a relation.');
  const { first, second, before, now, effect, rating, evaluationRows, referenceRows } = more.reduce(
    (least, relation) => (relation.rating.interval.low > least.rating.interval.low ? relation : least),
    worst,
  );
  const partnerOf = (relation: Relation): string =>
    tellName(nodes.includes(relation.first) ? relation.second : relation.first);
  const broken = isBlamed ? shown.map(partnerOf) : [];
  return {
    features: nodes.flatMap(({ name }) => name ?? []),
    outcome: { kind: 'measured', severity: isBlamed ? rating.severity : 'pass' },
    impact: effect.point,
    measurements: [
      record(m.associationLost, effect.point),
      record(m.relatedVariables, `${tellName(first)} and ${tellName(second)}`),
      record(m.associationInTheReference, before.correlation),
      record(m.associationInTheEvaluationData, now.correlation),
      ...(isBlamed ? [record(m.lostItsRelationTo, broken)] : []),
      record(m.brokenRelations, broken.length),
      record(m.relationsJudged, total),
      record(m.evaluationSampleSize, evaluationRows),
      record(m.referenceSampleSize, referenceRows),
      ...(isBlamed ? describeRating(rating) : []),
    ],
  };
}

function tellName({ name }: LeveledColumn): string {
  return name === undefined ? 'the label' : JSON.stringify(name);
}
