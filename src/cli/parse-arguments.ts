import { parseArgs } from 'node:util';
import { InputError, type Problem } from '../domain/errors.js';
import { didYouMean, nearest } from '../domain/words/nearest.js';
import { checkOperands, checkValues } from './check-arguments.js';
import { type CommandName, commandNames, commandOf, flagNames } from './commands.js';

export interface Arguments {
  readonly command: CommandName;
  /** The word after the command; `undefined` when there is none. */
  readonly operand: string | undefined;
  /** Flags that take a value, by name: never empty. */
  readonly values: Readonly<Record<string, string>>;
  /** Flags that take none. */
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads the command line. `--help` makes it the help of the command, `--version` the version, whatever else is there.
 * Throws InputError with every problem: commands, flags and words that are not known, values that are missing or
 * can't be. Values of the gate's settings are not looked at: the run tells of them together with the config file.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const at = findCommand(argv);
  const word = at === -1 ? undefined : argv[at];
  const problems: Problem[] = [];
  const command = chooseCommand(word, argv, problems);
  const rest = argv.filter((_, index) => index !== at);
  const { values, switches, operands } = readTokens(command, rest, problems);
  if (switches.has('version')) return { command: 'version', operand: undefined, values: {}, switches };
  if (switches.has('help') && word !== undefined && isCommand(word))
    return { command: 'help', operand: word, values: {}, switches };
  if (switches.has('help')) return { command: 'help', operand: undefined, values: {}, switches };

  const [operand, ...others] = operands;
  // After a flag that is not known its value stands alone, which is not a second mistake.
  if (problems.length === 0) checkOperands(command, operand, others, problems);
  if (problems.length > 0) throw new InputError(problems);
  return { command, operand, values, switches };
}

const everyonesSwitches = ['--json', '--debug', '--help', '-h', '--version'];

/** Index of the word that is the command, -1 for none. After a flag that may take a value only its own name tells. */
function findCommand(argv: readonly string[]): number {
  const at = argv.findIndex((word) => !everyonesSwitches.includes(word));
  return at === -1 || !argv[at]?.startsWith('-') ? at : argv.findIndex(isCommand);
}

function isCommand(word: string): word is CommandName {
  return commandNames.some((known) => known === word);
}

/** For a command that is not known the one that was probably meant, so that the flags can be looked at as well. */
function chooseCommand(word: string | undefined, argv: readonly string[], problems: Problem[]): CommandName {
  if (word === undefined) {
    const isAsking = argv.every((one) => everyonesSwitches.includes(one));
    if (!isAsking)
      problems.push({
        name: 'command',
        message: `is missing before the flags, as in model-gate run ${argv[0] ?? ''}`,
      });
    return isAsking ? 'help' : 'run';
  }
  if (isCommand(word)) return word;
  const message = `is not a command.${didYouMean(word, commandNames)} Allowed: ${commandNames.join(', ')}`;
  problems.push({ name: JSON.stringify(word), message });
  return commandNames.find((known) => known === nearest(word, commandNames)) ?? 'run';
}

interface Read {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly operands: readonly string[];
}

function readTokens(command: CommandName, argv: readonly string[], problems: Problem[]): Read {
  const { flags, settings } = commandOf(command);
  const takesValue = (name: string): boolean =>
    settings.some((known) => known === name) ||
    (Object.hasOwn(flags, name) && flags[name]?.type !== undefined);
  const isSwitch = (name: string): boolean =>
    ['help', 'version'].includes(name) || (Object.hasOwn(flags, name) && flags[name]?.type === undefined);
  const names = flagNames(command);
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        names.map((name) => [name, { type: takesValue(name) ? ('string' as const) : ('boolean' as const) }]),
      ),
      version: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const problem = (message: string): void => void problems.push({ name: rawName, message });
    if (isSwitch(name)) {
      if (value === undefined) switches.add(name);
      else problem('takes no value.');
    } else if (!takesValue(name)) {
      problem(`is not a flag of ${command}.${didYouMean(name, names)} See model-gate ${command} --help.`);
    } else if (value === undefined || (!inlineValue && isFlag(value, names))) {
      problem('needs a value.');
    } else if (value !== '') {
      // A repeated flag of a list adds to it, one item per line.
      values[name] = Object.hasOwn(values, name) ? `${values[name] ?? ''}\n${value}` : value;
    }
  }
  checkValues(flags, values, problems);
  return { values, switches, operands };
}

/** Whether what stands where a value should be is the next flag. Else a value may begin with a dash, as numbers do. */
function isFlag(value: string, names: readonly string[]): boolean {
  const name = /^--([^=]+)/.exec(value)?.[1];
  return name !== undefined && [...names, 'help', 'version'].includes(name);
}
