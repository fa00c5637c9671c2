import { gateRules } from '../../domain/gate-rules.js';
import type { Outcome } from '../../domain/outcome.js';
import { tellOrigin } from '../../domain/sources.js';
import type { Tested, TestedFile, TestedSource } from '../../domain/tested.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { link } from '../safe-text/escape-html.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { countOf } from '../facts/format-number.js';
import { idsOf, isOwnRun } from '../facts/ids-of.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';
import { markup, Markup, paragraph, type Content } from './markup.js';

type Facts = readonly (readonly [name: string, value: Content])[];

const listedRules = ['mode', 'failOn', 'maxAlerts', 'maxWarnings', 'minTests'] as const;
/** A dataset may be in more. */
const shownFiles = 20;
const longestName = 200;

/** Made for one run, that of the embedded engine leads nowhere. */
function testRunLink({ asked, ids, results }: Outcome): Content {
  if (ids.testRunId === undefined || isOwnRun(asked?.target)) return undefined;
  return new Markup(link(cleanLine(ids.testRunId), results?.testRun.webUrl));
}

/** What was tested, by which rules and seed, where; and the ids to find it by on a cluster. */
export function aboutPage(outcome: Outcome): Markup {
  const { asked, ids, results, predictions, tested, startedAt, durationMs } = outcome;
  const testRun = results?.testRun;
  const gate = asked?.gate;
  const rules = rulesInForce(outcome);
  return markup`<section class="page" id="about" aria-labelledby="about-title">
    <h2 id="about-title" tabindex="-1">About this run</h2>
    ${factList('What was tested', tested ? testedFacts(tested, testRun?.modelTask) : [['Model task', testRun?.modelTask]])}
    ${factList('The gate', [
      ...listedRules.map((name) => [gateRules[name].title, gate?.[name]] as const),
      ['Rules in force', rules === '' ? 'the defaults' : paragraph(cleanLine(rules, rulesLength))],
    ])}
    ${factList('The run', [
      ['Run', asked?.run.name],
      ['Where', asked?.target],
      ['Seed', asked?.run.seed],
      ['Engine', testRun?.engineVersion],
      ['Started', startedAt],
      ['Took', formatDuration(durationMs)],
      [
        'Stress test took',
        testRun?.durationMs === undefined ? undefined : formatDuration(testRun.durationMs),
      ],
      ['Predictions', predictions && `${countOf(predictions.rowCount, 'row')}, ${predictions.name}`],
      ['SHA-256 of the predictions', predictions && markup`<code>${predictions.sha256}</code>`],
    ])}
    ${factList('On the cluster', [...idsOf(ids, asked?.target), ['Test run', testRunLink(outcome)]])}
  </section> `;
}

function testedFacts(tested: Tested, modelTask: string | undefined): Facts {
  const { model, reference, evaluation, runtime, commit, pullRequest, repositoryUrl } = tested;
  const page = (path: string, label: string): Content =>
    new Markup(link(cleanLine(label, 80), repositoryUrl && `${repositoryUrl}/${path}`));
  return [
    ['Model', model && sourceOf(model)],
    ['Model task', modelTask],
    ['Ran in', runtime],
    ['Reference data', reference && sourceOf(reference)],
    ['Evaluation data', evaluation && sourceOf(evaluation)],
    ['Commit', commit === undefined ? undefined : page(`commit/${commit}`, commit)],
    ['Pull request', pullRequest === undefined ? undefined : page(`pull/${pullRequest}`, `#${pullRequest}`)],
  ];
}

/** Its name and rows, and below the SHA-256 of each file. */
function sourceOf(source: TestedSource): Markup {
  const { name, files, rowCount } = source;
  const rows = rowCount === undefined ? '' : markup` · ${countOf(rowCount, 'row')}`;
  return markup`<strong>${cleanLine(tellOrigin(source), longestName)}</strong>${rows}${files.slice(0, shownFiles).map((file) => markup`<br>${hashOf(file, name)}`)}`;
}

function hashOf({ name, sha256 }: TestedFile, source: string): Markup {
  const told = source.endsWith(name) ? '' : markup`${cleanLine(name, longestName)} `;
  return sha256 === undefined
    ? markup`${told}`
    : markup`<small>${told}SHA-256 <code>${sha256}</code></small>`;
}

function factList(title: string, facts: Facts): Content {
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return '';
  return markup`<h3>${title}</h3>
    <dl>
      ${known.map(
        ([name, value]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}
