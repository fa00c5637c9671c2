import { settings } from '../inputs/settings.js';
import { commandNames, commandOf, type CommandName } from './commands.js';
import { wrapText } from '../reports/terminal/wrap-text.js';

const lineColumns = 100;

/** The help, at most 100 columns wide: the list of commands, or all about one. */
export function helpText(version: string, command?: CommandName): string {
  return [...(command === undefined ? overview(version) : describe(command)), ''].join('\n');
}

/** The same for machines: each command with its flags. */
export function helpData(version: string): object {
  return {
    version,
    commands: commandNames.map((name) => ({
      name,
      summary: commandOf(name).summary,
      usage: usage(name),
      flags: flagsOf(name).map(({ name: flagName, placeholder, meaning, facts }) => ({
        name: flagName,
        takesValue: placeholder !== '',
        meaning,
        facts,
      })),
    })),
  };
}

function overview(version: string): string[] {
  const width = Math.max(...commandNames.map((name) => name.length));
  return [
    `model-gate ${version}: gate a machine-learning model in CI.`,
    '',
    'Usage: model-gate <command> [flags]',
    '',
    ...commandNames.map((name) => `  ${name.padEnd(width)}  ${commandOf(name).summary}`),
    '',
    ...examplesOf('run'),
    'model-gate help <command>, or <command> --help, tells its flags.',
    'Exit status: 0 passed or done, 1 the gate failed, 2 error.',
  ];
}

function describe(name: CommandName): string[] {
  const { summary, notes } = commandOf(name);
  const flags = flagsOf(name).flatMap(({ name: flagName, placeholder, meaning, facts }) => {
    const text = `${meaning}. ${facts.join(' · ')}`.trim();
    const head = `  --${flagName}${placeholder && ` ${placeholder}`}`;
    return [head, ...wrapText(text, lineColumns - 8).map((line) => `        ${line}`)];
  });
  const isGate = commandOf(name).settings.length > 0;
  return [
    `${summary}.`,
    '',
    `Usage: ${usage(name)}`,
    '',
    ...examplesOf(name),
    ...notes.flatMap((note) => [...wrapText(note, lineColumns), '']),
    ...(flags.length === 0
      ? []
      : [
          isGate
            ? 'Flags (most also inputs of the action and keys of the config file; flags win):'
            : 'Flags:',
        ]),
    ...flags,
  ];
}

function usage(name: CommandName): string {
  const { operand } = commandOf(name);
  const words = ['model-gate', name, operand?.name, flagsOf(name).length > 0 ? '[flags]' : undefined];
  return words.filter((word) => word !== undefined).join(' ');
}

function examplesOf(name: CommandName): string[] {
  const { examples } = commandOf(name);
  return examples.length === 0 ? [] : ['Examples:', ...examples.map((example) => `  ${example}`), ''];
}

interface FlagHelp {
  readonly name: string;
  readonly placeholder: string;
  readonly meaning: string;
  readonly facts: readonly string[];
}

function flagsOf(command: CommandName): FlagHelp[] {
  const { flags, settings: settingNames } = commandOf(command);
  const plain = (text: string): string => text.replaceAll('`', '');
  return [
    ...settingNames.map((name) => {
      const { meaning, fallback, key } = settings[name];
      const facts = [`default: ${plain(fallback)}`, ...(key === undefined ? [] : [`file: ${key}`])];
      return { name, placeholder: 'VALUE', meaning: plain(meaning), facts };
    }),
    ...Object.entries(flags).map(([name, { placeholder, meaning, fallback }]) => ({
      name,
      placeholder,
      meaning,
      facts: fallback === '' ? [] : [`default: ${fallback}`],
    })),
  ];
}
