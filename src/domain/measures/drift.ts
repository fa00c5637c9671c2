import { float, int, ints, text, texts } from './measure.js';

/** Of distributions against the reference. */
export const driftMeasures = {
  psi: float('population stability index', 'drift-stat'),
  expectedIndexWithoutDrift: float('expected index without drift', 'drift-stat'),
  bins: int('bins', 'drift-stat'),
  driftReferenceSize: int('reference sample size', 'drift-stat'),
  driftEvaluationSize: int('evaluation sample size', 'drift-stat'),
  mostChangedValue: text('most changed value', 'subset-details'),
  evaluationShare: float('evaluation share', 'subset-details'),
  binNames: texts('bin names', 'subset-details'),
  referenceCounts: ints('reference counts', 'subset-details'),
  evaluationCounts: ints('evaluation counts', 'subset-details'),
  probabilityByChance: float('probability by chance', 'drift-stat'),
};
