import { dump } from 'js-yaml';

/** What `init` has found out, in the words of the config file. */
export interface Chosen {
  readonly projectName: string;
  readonly task: string;
  readonly model: string;
  readonly reference: string;
  readonly evaluation: string;
  readonly label: string | undefined;
  readonly textFeatures: readonly string[];
  readonly requirements: string | undefined;
}

/** The config file: each line is one that its reader may want to change. */
export function configText(chosen: Chosen): string {
  const { projectName, task, model, reference, evaluation, label, textFeatures, requirements } = chosen;
  const settings = {
    project: { name: projectName, task },
    model: { uri: model },
    reference: { uri: reference },
    evaluation: { uri: evaluation },
    data: {
      ...(label !== undefined && { 'label-column': label }),
      ...(textFeatures.length > 0 && { 'text-features': textFeatures }),
    },
    ...(requirements !== undefined && { engine: { requirements } }),
    run: {
      categories: [
        ...(model === 'none' ? [] : ['model-performance', 'subset-performance', 'transformations']),
        'abnormal-inputs',
        'drift',
        'data-cleanliness',
      ],
    },
    gate: { 'fail-on': 'alert' },
  };
  return `# What the model gate tests, and when it blocks. All keys: docs/model-gate.schema.json of the gate.
# The reference is what the evaluation is measured from: rows that the model was not fitted on.
${dump(settings, { lineWidth: 110, flowLevel: 2 })}`;
}

/** The workflow: the same step for main, whose reports it stores, and for pull requests, which it compares with them. */
export function workflowText(action: string): string {
  return `name: Model gate
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
  actions: read # to read what main stored
  pull-requests: write # for the comment
jobs:
  model-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0
        with: { fetch-depth: 0, persist-credentials: false } # the base branch's config is compared, too
      - uses: ${action}
        with:
          policy-from: base # a pull request can't loosen what it is judged by
          mode: \${{ github.event_name == 'pull_request' && 'gate' || 'report' }} # what was merged is accepted
          baseline: branch:main
`;
}
