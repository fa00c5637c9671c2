import { readFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { InputError, SkippedRun } from '../../../src/domain/errors.js';
import { toPlan } from '../../../src/inputs/to-plan.js';
import { raw } from '../../support/read-plan.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { mutateJson } from '../mutations/mutate-json.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';

const rich = `
cluster: {url: rime.example.com, dialect: auto}
project: {name: p, task: ranking}
model: {uri: owner/model, kwargs: {a: [1, {b: c}]}}
reference: {uri: owner/data, split: train}
evaluation: {uri: s3://bucket/key.csv}
data: {label-column: y, class-names: [no, yes], nrows: 100, text_features: [t], loading-kwargs: {sep: ";"}}
run: {name: n, categories: [drift], seed: 7, tests: {label_drift: {psi_thresholds: [0.1, 0.3]}}, timeout: 1h 5m}
gate:
  fail-on: warning
  max-alerts: 3
  baseline: main
  ignore: [{test: drift, feature: age, reason: known, expires: 2026-01-31}]
  categories: {drift: {fail-on: never}}
  tests: {label_drift: {max-alerts: 1}}
  max-drop: {accuracy: 0.02}
`;
const texts = [
  rich,
  ...['bank', 'nli', 'python-model', 'regression', 'sentiment'].map((name) =>
    readFileSync(`examples/${name}/model-gate.yml`, 'utf8'),
  ),
];
const documents = texts.map((text) => load(text));
const words = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!js/function ',
    '!!set ',
    '!!timestamp ',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '? ',
    ': ',
    '- ',
    '[',
    '{',
    '\t',
    '#',
    "'",
    '"',
    '__proto__: ',
    '.inf',
    '.nan',
    '0o17',
    '1e999',
    'on',
    '~',
    '2024-01-31',
  ],
];

/** A config file, for the command line. */
export function config(): FuzzTarget {
  return {
    name: 'config',
    ending: '.yml',
    mutate: (random) => {
      if (random.next() < 0.5)
        return mutateBytes(Buffer.from(pick(random, texts)), random, {
          words,
          other: Buffer.from(pick(random, texts)),
        });
      const changed = mutateJson(pick(random, documents), random);
      // JSON is YAML, too; what is no JSON any more may still be.
      return Buffer.from(random.next() < 0.5 ? changed : dumped(changed));
    },
    check: (input) =>
      readOrRefuse(
        () => toPlan(raw({ 'api-key': 'k' }, Buffer.from(input).toString())),
        InputError,
        SkippedRun,
      ),
  };
}

function dumped(text: string): string {
  try {
    return dump(JSON.parse(text));
  } catch {
    return text;
  }
}
