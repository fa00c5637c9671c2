import { m } from '../../../domain/measures/index.js';
import { severities } from '../../../domain/vocabulary.js';
import { shorten } from '../../../domain/words/shorten.js';
import { record } from '../../contract/case-result.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import type { Raised, Trial } from './try-column.js';

/** A trial that was rated. */
export interface RatedTrial {
  readonly trial: Trial;
  readonly rating: Rating;
  /** How much better the model is without knowing the value. */
  readonly loss: number;
}

/** How many columns an error names. */
const namedColumns = 8;
const shownRows = 20;

/**
 * One cause, one finding: a model that does worse with an odd value in several columns does so for one reason, how it
 * deals with such values. So these columns are one case, the worst first; each other column is a case that passes.
 * `rated`: the worst trial of each column. `metric`: by which answers are weighed.
 */
export function gatherLosses(rated: readonly RatedTrial[], metric: string): readonly CaseResult[] {
  const flagged = rated
    .filter(({ rating }) => rating.severity !== 'pass')
    .sort((a, b) => rank(b) - rank(a) || b.loss - a.loss);
  const passing = rated.filter(({ rating }) => rating.severity === 'pass');
  const [worst] = flagged;
  const passes = passing.map((one) => ({
    features: [one.trial.feature],
    outcome: { kind: 'measured' as const, severity: 'pass' as const },
    impact: one.loss,
    measurements: measureTrial(one, metric),
  }));
  if (!worst) return passes;
  return [
    {
      features: flagged.map(({ trial }) => trial.feature),
      outcome: { kind: 'measured', severity: worst.rating.severity },
      impact: worst.loss,
      rows: worst.trial.loss.lostRows,
      measurements: [
        ...measureTrial(worst, metric),
        record(m.failingRowIndices, worst.trial.loss.lostRows.slice(0, shownRows)),
        ...(flagged.length > 1 ? listColumns(flagged) : []),
      ],
    },
    ...passes,
  ];
}

/** The same for the columns in which it raises: an alert (R10), or a warning where a careful model raises as well. */
export function gatherRaised(
  raised: readonly Raised[],
  severity: 'warning' | 'alert',
): readonly CaseResult[] {
  const [first] = raised;
  if (!first) return [];
  const features = raised.map(({ feature }) => feature);
  const { original, substituted, rowCount } = first;
  return [
    {
      features,
      outcome:
        severity === 'alert'
          ? { kind: 'error', message: tellRaised(first, features) }
          : { kind: 'measured', severity },
      impact: 0,
      measurements: [
        ...(severity === 'alert' ? [] : [record(m.refused, tellRaised(first, features))]),
        record(m.originalValue, original),
        record(m.substitutedValue, substituted),
        record(m.sampleSize, rowCount),
        ...(raised.length > 1
          ? [
              record(m.columns, features),
              record(
                m.messages,
                raised.map(({ message }) => message),
              ),
            ]
          : []),
      ],
    },
  ];
}

/** `features`: all in which it raises like that. */
export function tellRaised(
  { feature, substituted, message }: Raised,
  features: readonly string[] = [feature],
): string {
  const example = `the model raised with ${JSON.stringify(shorten(feature, 80))} = ${shorten(substituted, 80)}`;
  const others = features.filter((name) => name !== feature);
  const named = others.slice(0, namedColumns).map((name) => JSON.stringify(shorten(name, 80)));
  const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
  const also = others.length === 0 ? '' : `, and so in ${named.join(', ')}${more}`;
  return `${example}${also}: ${message}`;
}

function rank({ rating }: RatedTrial): number {
  return severities.indexOf(rating.severity);
}

function measureTrial({ trial, rating, loss }: RatedTrial, metric: string): readonly Measurement[] {
  const { comparedWith, original, substituted, rowCount } = trial;
  const { pWorse, before, notKnowing, after, change } = trial.loss;
  return [
    record(m.lossBeyondNotKnowing, loss),
    ...describeRating(rating),
    record(m.pValue, pWorse),
    record(m.metric, metric),
    record(m.valueBefore, before),
    record(m.valueNotKnowing, notKnowing),
    record(m.comparedWith, comparedWith),
    record(m.valueAfter, after),
    record(m.performanceChange, change),
    record(m.originalValue, original),
    record(m.substitutedValue, substituted),
    record(m.sampleSize, rowCount),
  ];
}

function listColumns(flagged: readonly RatedTrial[]): readonly Measurement[] {
  return [
    record(
      m.columns,
      flagged.map(({ trial }) => trial.feature),
    ),
    record(
      m.lossesBeyondNotKnowing,
      flagged.map(({ loss }) => loss),
    ),
    record(
      m.substitutedValues,
      flagged.map(({ trial }) => trial.substituted),
    ),
  ];
}
