import { m } from '../../../domain/measures/index.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { takeRows, withColumn } from '../../data/table.js';
import { type Model, ModelError } from '../../models/model.js';
import { showChange } from '../../text/show-change.js';
import { record } from '../../contract/case-result.js';
import { askClasses } from '../perturbations/ask-model.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import type { ChangedText } from './change-texts.js';

export type ChangedAnswer =
  /** One row for each changed text. */
  | { readonly kind: 'answered'; readonly predictions: ClassPredictions }
  | { readonly kind: 'raised'; readonly caseResult: CaseResult };

/** Asks for the evaluation rows with this one input changed; when the model raises, finds a text that it raises on. */
export async function askChanged(
  { evaluation }: TestContext,
  model: Model,
  feature: string,
  changes: readonly ChangedText[],
): Promise<ChangedAnswer> {
  const ask = (some: readonly ChangedText[]): Promise<ClassPredictions | ModelError> => {
    const rows = takeRows(
      evaluation.table,
      some.map(({ row }) => row),
    );
    const texts = some.map(({ changed }) => changed);
    return askClasses(model, withColumn(rows, feature, texts));
  };
  const together = await ask(changes);
  if (!(together instanceof ModelError)) return { kind: 'answered', predictions: together };
  return { kind: 'raised', caseResult: toCaseResult(feature, await narrow(changes, together, ask)) };
}

interface RaisedOn {
  readonly changes: readonly ChangedText[];
  readonly error: ModelError;
}

/** Halves the texts while the model raises on one of the halves; to one text, unless it takes several together. */
async function narrow(
  changes: readonly ChangedText[],
  error: ModelError,
  ask: (some: readonly ChangedText[]) => Promise<ClassPredictions | ModelError>,
): Promise<RaisedOn> {
  if (changes.length === 1) return { changes, error };
  const middle = changes.length >> 1;
  for (const half of [changes.slice(0, middle), changes.slice(middle)]) {
    const answer = await ask(half);
    if (answer instanceof ModelError) return narrow(half, answer, ask);
  }
  return { changes, error };
}

function toCaseResult(feature: string, { changes, error }: RaisedOn): CaseResult {
  const [example] = changes;
  const where =
    changes.length === 1 ? `text of row ${example?.row ?? 0}` : `${changes.length} texts together`;
  const [before, after] = showChange(example?.original ?? '', example?.changed ?? '');
  return {
    features: [feature],
    outcome: { kind: 'error', message: `the model raised on the transformed ${where}: ${error.message}` },
    impact: 0,
    rows: changes.map(({ row }) => row),
    measurements: [
      record(m.originalText, before),
      record(m.transformedText, after),
      record(m.row, example?.row ?? 0),
    ],
  };
}
