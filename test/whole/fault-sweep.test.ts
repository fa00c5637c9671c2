import { describe, expect, test } from '@jest/globals';

import {
  mustSurvive,
  runWithoutFaults,
  scenarios,
  tryFaults,
  type Trial,
  type TrialResult,
} from '../support/fault-campaign.js';
import { faultKinds } from '../support/live-cluster.js';
import { inParallel } from '../support/in-parallel.js';
import { sampler } from '../support/sampler.js';

/** `npm run faults` tries every request with every fault; CI a sample, the same each time. */
const isFull = process.env['CAMPAIGN'] === 'all';
const singles = isFull ? Infinity : 6;
const pairs = isFull ? 60 : 2;
const lanes = 4;
const limitMs = isFull ? 3_600_000 : 240_000;

describe.each(['ga', 'beta'] as const)('on a %s cluster', (dialect) => {
  test.each(scenarios)(
    'any one fault of the network or the cluster, and two at once: %s',
    async (scenario) => {
      const sample = sampler(20_240_229);
      const { places, trace: clean } = await runWithoutFaults(dialect, scenario);
      const single: readonly Trial[] = places.flatMap((place) =>
        faultKinds
          // Only a second page can repeat the token of the first.
          .filter(
            ({ kind }) =>
              kind !== 'duplicate-token' || (place.operation === 'listTestCases' && place.operationIndex > 0),
          )
          .map(({ kind }) => ({ dialect, scenario, faults: [{ ...place, fault: kind }] })),
      );
      const tried = sample(single, singles);
      const double = sample(single, 2 * pairs).flatMap((trial, index, all) =>
        index % 2 === 0 ? [{ ...trial, faults: [...trial.faults, ...(all[index + 1]?.faults ?? [])] }] : [],
      );
      const results = await inParallel([...tried, ...double], lanes, (trial) => tryFaults(trial, clean));
      report(`${dialect}, ${scenario}`, results);
      expect(results.filter(({ end }) => end === 'broken').map(describeResult)).toEqual([]);
      const mustHaveSurvived = results.filter(
        ({ end, trial }) => end === 'refused' && trial.faults.length === 1 && mustSurvive(trial),
      );
      expect(mustHaveSurvived.map(describeResult)).toEqual([]);
      // Bounded: the run's own time-out is a minute.
      expect(Math.max(...results.map(({ seconds }) => seconds))).toBeLessThan(75);
    },
    limitMs,
  );
});

function describeResult({ trial, why, fired }: TrialResult): string {
  const faults = trial.faults.map(
    ({ operation, operationIndex, fault }) => `${fault} at ${operation}[${operationIndex}]`,
  );
  return `${faults.join(' and ')} (${fired} met): ${why}`;
}

function report(title: string, results: readonly TrialResult[]): void {
  const of = (end: TrialResult['end']): readonly TrialResult[] =>
    results.filter((result) => result.end === end);
  const injected = results.reduce((sum, { fired }) => sum + fired, 0);
  const longest = Math.max(...results.map(({ seconds }) => seconds)).toFixed(1);
  process.stderr.write(
    [
      `${title}: ${results.length} runs, ${injected} faults met; ${of('survived').length} survived, ${of('refused').length} refused honestly, ${of('broken').length} broken; longest ${longest} s`,
      ...of('refused').map((result) => `  refused: ${describeResult(result).slice(0, 300)}`),
      ...of('broken').map((result) => `  broken: ${describeResult(result)}`),
      '',
    ].join('\n'),
  );
}
