import { accuracy, multiclassAccuracy } from '../../metrics/accuracy.js';
import { f1 } from '../../metrics/binary-metrics.js';
import { macroF1 } from '../../metrics/macro-metrics.js';
import type { Outcomes } from '../../metrics/outcomes.js';
import type { StressTest } from '../stress-test.js';
import { subsetTest } from './subset-test.js';

const labelledRows = ({ total }: Outcomes): number => total;

/** The rows that F1 depends on: labelled positive, predicted positive, or both. */
const positiveRows = ({ labelled, predicted, hits }: Outcomes): number =>
  (labelled[1] ?? 0) + (predicted[1] ?? 0) - (hits[1] ?? 0);

export const subsetTests: readonly StressTest[] = [
  subsetTest(accuracy, labelledRows),
  subsetTest(multiclassAccuracy, labelledRows),
  subsetTest(f1, positiveRows),
  subsetTest(macroF1, labelledRows),
];
