import { gateRules } from '../../domain/gate-rules.js';
import type { Outcome } from '../../domain/outcome.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { link } from '../safe-text/escape-html.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { countOf } from '../facts/format-number.js';
import { idsOf, isOwnRun } from '../facts/ids-of.js';
import { rulesInForce } from '../facts/rules-in-force.js';
import { markup, Markup, type Content } from './markup.js';

const listedRules = ['mode', 'failOn', 'maxAlerts', 'maxWarnings', 'minTests'] as const;

/** Made for one run, that of the embedded engine leads nowhere. */
function testRunLink({ asked, ids, results }: Outcome): Content {
  if (ids.testRunId === undefined || isOwnRun(asked?.target)) return undefined;
  return new Markup(link(cleanLine(ids.testRunId), results?.testRun.webUrl));
}

/** Where the run took place, by which seed and policy, and the ids to find it by. */
export function aboutPage(outcome: Outcome): Markup {
  const { asked, ids, results, predictions, startedAt, durationMs } = outcome;
  const testRun = results?.testRun;
  const gate = asked?.gate;
  const facts: readonly (readonly [string, Content])[] = [
    ['Run', asked?.run.name],
    ['Where', asked?.target],
    ['Seed', asked?.run.seed],
    ['Model task', testRun?.modelTask],
    ['Engine', testRun?.engineVersion],
    ['Started', startedAt],
    ['Took', formatDuration(durationMs)],
    ['Stress test took', testRun?.durationMs === undefined ? undefined : formatDuration(testRun.durationMs)],
    ...listedRules.map((name) => [gateRules[name].title, gate?.[name]] as const),
    ['Rules in force', rulesInForce(outcome) || 'the defaults'],
    ['Predictions', predictions && `${countOf(predictions.rowCount, 'row')}, ${predictions.name}`],
    ['SHA-256 of the predictions', predictions?.sha256],
    ...idsOf(ids, asked?.target),
    ['Test run', testRunLink(outcome)],
  ];
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  return markup`<section class="page" id="about" aria-labelledby="about-title">
    <h2 id="about-title" tabindex="-1">About this run</h2>
    <dl>
      ${known.map(
        ([name, value]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section> `;
}
