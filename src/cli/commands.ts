import { inputNames } from '../inputs/settings.js';
import type { Command } from './command.js';
import { switchFlag } from './flag.js';
import { initFlags } from './flags/init-flags.js';
import { reportFlags } from './flags/report-flags.js';
import { serveFlags } from './flags/serve-flags.js';
import { testsFlags } from './flags/tests-flags.js';

const json = switchFlag('Print JSON on standard output, and everything else on standard error');
const debug = switchFlag('Print debug lines, and the stack trace of an error');

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const none = { operand: undefined, flags: {}, settings: [], examples: [], notes: [] };

/** Every command of the command line, in the order of the help. */
export const commands = {
  run: {
    ...none,
    summary: 'Stress-test a model and judge it',
    flags: { json, debug },
    settings: inputNames,
    examples: [
      'model-gate run --config examples/bank/model-gate.yml',
      'model-gate run --model-uri ./model.onnx --reference-uri ./valid.csv --evaluation-uri ./test.csv \\',
      '               --model-task binary-classification --label-column label',
      'model-gate run --cluster-url rime.example.com --project "NLI gate" --model-uri owner/model \\',
      '               --dataset-uri owner/data      (the key in RIME_API_KEY)',
    ],
    notes: [
      'Without --cluster-url the stress tests run on this machine, in the embedded engine.',
      'With --json standard output is results.json. Exit status: 0 passed (or mode report), 1 failed, 2 error.',
    ],
  },
  init: {
    ...none,
    summary: 'Look at model and data, write the config file and the workflow, and run once',
    flags: { ...initFlags, debug },
    settings: [
      'config',
      'model-uri',
      'reference-uri',
      'evaluation-uri',
      'label-column',
      'model-task',
      'text-features',
    ],
    examples: ['model-gate init', 'model-gate init --yes --model-uri ./model.onnx --label-column churned'],
    notes: [
      'Asks what it cannot know from the files, opens everything as a run does, and only then writes .github/model-gate.yml and .github/workflows/model-gate.yml.',
      'Exit status: 0 done, whatever the first run found, 2 error.',
    ],
  },
  validate: {
    ...none,
    summary: 'Open data, model and interpreter, check credentials and the cluster; test nothing',
    flags: { json, debug },
    settings: inputNames.filter((name) => name !== 'mode'),
    examples: [
      'model-gate validate',
      'model-gate validate --config .github/model-gate.yml --cluster-url rime.example.com',
    ],
    notes: ['Writes no report. Its verdict is skipped (exit status 0) or error (2, with all that is wrong).'],
  },
  plan: {
    ...none,
    summary: 'Tell which tests a run would do, which not, and what can turn it red; test nothing',
    flags: { json, debug },
    settings: inputNames,
    examples: ['model-gate plan', 'model-gate plan --json --categories drift,model-performance'],
    notes: [
      'Looks as validate does, in the mode that a run would have, and writes and makes nothing. Within a test a run skips cases that the data have no rows or values for.',
      'On a cluster it tells what a run would register there; the cluster chooses the tests. Exit status: 0 done, 2 error.',
    ],
  },
  report: {
    ...none,
    summary: 'Make the reports of a run again from its results.json',
    operand: { name: '<results.json>', isRequired: true },
    flags: { ...reportFlags, json, debug },
    examples: [
      'model-gate report model-gate-report/results.json --format html,junit',
      'model-gate report results.json --comment --comment-when on-change     (in a workflow_run)',
    ],
    notes: [
      'The file may come from anywhere: it is checked, and no path in it is used.',
      'Exit status: 0 done, 2 error, whatever the verdict in the file is.',
    ],
  },
  tests: {
    ...none,
    summary: 'List the stress tests of the embedded engine, or describe one',
    operand: { name: '[test]', isRequired: false },
    flags: { ...testsFlags, json, debug },
    examples: ['model-gate tests --category drift', 'model-gate tests text_upper_case'],
    notes: [],
  },
  serve: {
    ...none,
    summary: 'Run the embedded engine as a server for notebooks and other clients',
    flags: { ...serveFlags, json, debug },
    examples: ['model-gate serve --port 8080 --data-dir ./data'],
    notes: [
      'Listens on 127.0.0.1 unless told otherwise, prints its address and a new API key once (with --key-file none), and serves until Ctrl-C.',
      'With --data-dir what it is given is kept in .model-gate-serve of that folder, and is there again at the next start.',
      'Whoever has the key can have files read and Python models run as you: give it to nobody.',
    ],
  },
  completion: {
    ...none,
    summary: 'Print a script that completes commands and flags in a shell',
    operand: { name: '<shell>', isRequired: true },
    examples: [
      'source <(model-gate completion bash)',
      'source <(model-gate completion zsh)',
      'model-gate completion fish | source',
    ],
  },
  help: {
    ...none,
    summary: 'Show this help, or that of a command',
    flags: { json },
    operand: { name: '[command]', isRequired: false },
    examples: ['model-gate help run'],
  },
  version: { ...none, summary: 'Print the version', flags: { json } },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Any of the commands, without what is special to it. */
export function commandOf(name: CommandName): Command {
  return commands[name];
}

/** All flags of a command, as they are typed after `--`, but for `help`. */
export function flagNames(name: CommandName): readonly string[] {
  const { flags, settings } = commandOf(name);
  return [...settings, ...Object.keys(flags)];
}

/** What the operand of a command can be, when that is a closed list. */
export function operandWords(name: CommandName): readonly string[] | undefined {
  if (name === 'completion') return shells;
  return name === 'help' ? commandNames : undefined;
}
