import { dump } from 'js-yaml';

import { logSafe } from '../../domain/words/log-safe.js';
import type { Outcome } from '../../domain/outcome.js';
import type { Origin } from '../../domain/sources.js';
import { metricWords } from '../facts/test-title.js';
import { capitalize } from '../facts/sentences/words.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { measuredMetrics } from './measured-metrics.js';
import { hubMetric, hubTask, toHubId } from './hub-words.js';

const nameLength = 120;

/**
 * The metadata by which the Hub lists what was measured: `model-index`, one result with a metric each. Empty where no
 * metric was measured, as the Hub refuses a result without one.
 * Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
export function frontMatter(outcome: Outcome): string {
  const { tested, results } = outcome;
  const metrics = measuredMetrics(results);
  if (results === undefined || metrics.length === 0) return '---\ntags:\n  - model-gate\n---\n';
  const task = results.testRun.modelTask ?? '';
  const type = hubTask(task, results.cases);
  const index = {
    name: modelName(outcome),
    results: [
      {
        task: { type, name: clean(capitalize(task.replaceAll('-', ' '))) || type },
        dataset: datasetOf(tested?.evaluation),
        metrics: metrics.map(({ name, evaluation }) => ({
          type: hubMetric(name),
          value: evaluation,
          name: clean(capitalize(metricWords(name))),
        })),
      },
    ],
  };
  return `---\n${dump({ tags: ['model-gate'], 'model-index': [index] }, { lineWidth: -1, noRefs: true })}---\n`;
}

/** `owner/name` of the Hub, else the name of the run. Foreign text, on one line. */
export function modelName({ asked, results, tested }: Outcome): string {
  const model = tested?.model;
  const name = model?.kind === 'hub' ? model.name : (asked?.run.name ?? results?.testRun.name ?? '');
  return clean(name) || 'unnamed';
}

function datasetOf(origin: Origin | undefined): Readonly<Record<string, string>> {
  const isOfHub = origin?.kind === 'hub';
  const whole = origin?.name ?? '';
  // Of a file or an address the folder is nobody's business.
  const name = isOfHub ? whole : (whole.split(/[\\/]/).at(-1) ?? '');
  const told = {
    config: origin?.configuration,
    split: origin?.split,
    revision: origin?.revision,
  };
  const given = Object.entries(told).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, clean(value)]],
  );
  return {
    name: clean(name) || 'evaluation data',
    type: toHubId(isOfHub ? name : name.replace(/(?<=.)\.\w{1,10}$/, ''), isOfHub),
    ...(Object.fromEntries(given) as Record<string, string>),
  };
}

function clean(text: string): string {
  // A log that shows the card reads commands in it.
  return logSafe(cleanLine(text, nameLength));
}
