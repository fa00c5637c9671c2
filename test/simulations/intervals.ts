import { wilsonInterval } from '../../src/statistics/proportion-interval.js';
import {
  areaSituations,
  bootstrapSituations,
  type Coverage,
  coverageOf,
  independentSituations,
  level,
  pairedAreaSituations,
  pairedSituations,
  proportionSituations,
  type Situation,
} from './interval-coverage.js';

const sizes = [30, 100, 383, 3000];

/** The coverage of every interval as a Markdown table, for docs/error-rates.md. */
export function simulate(): string {
  const groups: [situations: (rows: number) => Situation[], draws: number][] = [
    [proportionSituations, 10_000],
    [independentSituations, 10_000],
    [pairedSituations, 10_000],
    [areaSituations, 4000],
    [pairedAreaSituations, 4000],
    [bootstrapSituations, 4000],
  ];
  const lines = groups.flatMap(([situations, draws]) =>
    sizes
      .flatMap((rows) => situations(rows))
      .sort((a, b) => a.interval.localeCompare(b.interval) || a.data.localeCompare(b.data))
      .map((situation) => line(situation, coverageOf(situation, draws))),
  );
  return [
    '| interval | data | rows | holds the truth | truth below | truth above | mean width | draws |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

function line({ interval, data, rows }: Situation, coverage: Coverage): string {
  const { draws, within, below, above, meanWidth } = coverage;
  const sure = wilsonInterval({ successes: within, total: draws }, 0.95);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const holds = `${percent(within / draws)} (${percent(sure.low)}–${percent(sure.high)}) %`;
  // Where even the better end lies below what was promised, it stands out.
  const shown = sure.high < level ? `**${holds}**` : holds;
  const cells = [
    interval,
    data,
    rows.toLocaleString('en'),
    shown,
    `${percent(below / draws)} %`,
    `${percent(above / draws)} %`,
    meanWidth.toPrecision(2),
    draws.toLocaleString('en'),
  ];
  return `| ${cells.join(' | ')} |`;
}
