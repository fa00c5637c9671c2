import type { FlipConcentration, MetricComparison, ModelComparison } from '../../domain/comparison.js';
import {
  asCount,
  asFlag,
  asList,
  asNumber,
  asObject,
  asOneOf,
  asText,
  member,
  orNothing,
  type Reader,
} from './json-members.js';

/** `verdict.comparison.model` of results.json. */
export const readModelComparison: Reader<ModelComparison> = (value, at) => {
  const model = asObject(value, at);
  return {
    metrics: member(model, 'metrics', at, asList(readMetric)),
    rows: member(model, 'rows', at, orNothing(readShare)),
    concentration: member(model, 'concentration', at, orNothing(readConcentration)),
    notes: member(model, 'notes', at, asList(asText)),
  };
};

const readMetric: Reader<MetricComparison> = (value, at) => {
  const one = asObject(value, at);
  return {
    metric: member(one, 'metric', at, asText),
    title: member(one, 'title', at, asText),
    worseWhen: member(one, 'worseWhen', at, asOneOf(['lower', 'higher'])),
    pairing: member(one, 'pairing', at, asOneOf(['paired', 'unpaired', 'values'])),
    baseline: member(one, 'baseline', at, asNumber),
    current: member(one, 'current', at, asNumber),
    drop: member(one, 'drop', at, asNumber),
    interval: member(one, 'interval', at, orNothing(readInterval)),
    level: member(one, 'level', at, asNumber),
    method: member(one, 'method', at, asText),
    rows: member(one, 'rows', at, orNothing(asCount)),
    flips: member(one, 'flips', at, orNothing(readFlips)),
    detectable: member(one, 'detectable', at, orNothing(asNumber)),
    maxDrop: member(one, 'maxDrop', at, asNumber),
    isWorse: member(one, 'isWorse', at, asFlag),
    isUncertain: member(one, 'isUncertain', at, asFlag),
    settlingRows: member(one, 'settlingRows', at, orNothing(asCount)),
  };
};

const readInterval: Reader<{ readonly low: number; readonly high: number }> = (value, at) => {
  const interval = asObject(value, at);
  return { low: member(interval, 'low', at, asNumber), high: member(interval, 'high', at, asNumber) };
};

const readFlips: Reader<NonNullable<MetricComparison['flips']>> = (value, at) => {
  const flips = asObject(value, at);
  return { toWrong: member(flips, 'toWrong', at, asCount), toRight: member(flips, 'toRight', at, asCount) };
};

const readShare: Reader<NonNullable<ModelComparison['rows']>> = (value, at) => {
  const share = asObject(value, at);
  return {
    paired: member(share, 'paired', at, asCount),
    here: member(share, 'here', at, asCount),
    there: member(share, 'there', at, asCount),
  };
};

const readConcentration: Reader<FlipConcentration> = (value, at) => {
  const one = asObject(value, at);
  return {
    feature: member(one, 'feature', at, asText),
    subset: member(one, 'subset', at, asText),
    formerlyRight: member(one, 'formerlyRight', at, asCount),
    formerlyRightOverall: member(one, 'formerlyRightOverall', at, asCount),
    toWrong: member(one, 'toWrong', at, asCount),
    toWrongOverall: member(one, 'toWrongOverall', at, asCount),
  };
};
