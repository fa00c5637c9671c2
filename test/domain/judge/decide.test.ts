import { describe, expect, test } from '@jest/globals';

import {
  decide,
  rowOf,
  situationParts,
  truthTable,
  type Situation,
} from '../../../src/domain/judge/decide.js';

/**
 * The public interface, section 5, spelled out by hand for a run whose infrastructure was fine. Each line: baseline
 * (with `on-missing-baseline` where that matters), which findings it takes to exceed a threshold, then the verdict and
 * the step's colour in the modes gate, report and validate.
 */
const whenInfrastructureIsOk = `
  not-asked         none     passed/green  passed/green  passed/green
  not-asked         ignored  passed/green  passed/green  passed/green
  not-asked         known    failed/red    failed/green  failed/red
  not-asked         counted  failed/red    failed/green  failed/red
  found             none     passed/green  passed/green  passed/green
  found             ignored  passed/green  passed/green  passed/green
  found             known    passed/green  passed/green  passed/green
  found             counted  failed/red    failed/green  failed/red
  missing+absolute  none     passed/green  passed/green  passed/green
  missing+absolute  ignored  passed/green  passed/green  passed/green
  missing+absolute  known    failed/red    failed/green  failed/red
  missing+absolute  counted  failed/red    failed/green  failed/red
  missing+warn      none     passed/green  passed/green  passed/green
  missing+warn      ignored  passed/green  passed/green  passed/green
  missing+warn      known    failed/red    failed/green  failed/red
  missing+warn      counted  failed/red    failed/green  failed/red
  missing+fail      none     error/red     error/red     error/red
  missing+fail      ignored  error/red     error/red     error/red
  missing+fail      known    error/red     error/red     error/red
  missing+fail      counted  error/red     error/red     error/red
`;

const expected = new Map(
  whenInfrastructureIsOk
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [baseline, excess, gate, report, validate] = line.trim().split(/\s+/);
      return [
        [`${baseline} ${excess} gate`, gate],
        [`${baseline} ${excess} report`, report],
        [`${baseline} ${excess} validate`, validate],
      ] as const;
    }),
);

const situations: readonly Situation[] = situationParts.mode.flatMap((mode) =>
  situationParts.infrastructure.flatMap((infrastructure) =>
    situationParts.baseline.flatMap((baseline) =>
      situationParts.onMissingBaseline.flatMap((onMissingBaseline) =>
        situationParts.excess.map((excess) => ({
          mode,
          infrastructure,
          baseline,
          onMissingBaseline,
          excess,
        })),
      ),
    ),
  ),
);

describe('decide', () => {
  test('has 3 modes × 3 infrastructures × 3 baselines × 3 ways to miss it × 4 kinds of excess to answer', () => {
    expect(situations).toHaveLength(324);
    expect(expected.size).toBe(60);
  });

  test('agrees with the public interface in every combination', () => {
    for (const situation of situations) {
      const { kind, step } = decide(situation);
      expect([situation, `${kind}/${step}`]).toEqual([situation, byHand(situation)]);
    }
  });

  test('would fail exactly where the verdict is failed, whatever the mode', () => {
    for (const situation of situations) {
      const { kind, wouldFail } = decide(situation);
      expect([situation, wouldFail]).toEqual([situation, kind === 'failed']);
    }
  });

  test('makes trouble a pass in no combination', () => {
    const troubled = situations.filter(({ infrastructure }) => infrastructure === 'failed');
    expect(new Set(troubled.map((situation) => decide(situation).step))).toEqual(new Set(['red']));
  });

  test('needs every row of the table', () => {
    const used = new Set(situations.map((situation) => rowOf(situation)));
    expect(truthTable.filter((row) => !used.has(row))).toEqual([]);
  });
});

function byHand({
  mode,
  infrastructure,
  baseline,
  onMissingBaseline,
  excess,
}: Situation): string | undefined {
  if (infrastructure === 'failed') return 'error/red';
  if (infrastructure === 'no-credentials') return 'skipped/green';
  return expected.get(
    `${baseline === 'missing' ? `missing+${onMissingBaseline}` : baseline} ${excess} ${mode}`,
  );
}
