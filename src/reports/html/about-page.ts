import { gateRules } from '../../domain/gate-rules.js';
import type { Outcome } from '../../domain/outcome.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { link } from '../safe-text/escape-html.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { markup, Markup, type Content } from './markup.js';

const listedRules = ['mode', 'failOn', 'maxAlerts', 'maxWarnings', 'minTests'] as const;

/** Where the run took place, by which seed and policy, and the ids to find it by. */
export function aboutPage({ asked, ids, results, startedAt, durationMs }: Outcome): Markup {
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
    ['Project', ids.projectId],
    ['Model', ids.modelId],
    ['Reference data', ids.referenceId],
    ['Evaluation data', ids.evaluationId],
    ['Job', ids.jobId],
    [
      'Test run',
      ids.testRunId === undefined ? undefined : new Markup(link(cleanLine(ids.testRunId), testRun?.webUrl)),
    ],
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
