import { parseArgs } from 'node:util';

import { InputError, type Problem } from '../domain/errors.js';
import { didYouMean } from '../domain/nearest.js';
import { inputNames } from '../inputs/settings.js';

export const commands = ['run', 'help', 'version'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  /** Flags of the settings, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly debug: boolean;
  readonly json: boolean;
}

const switches = ['debug', 'json', 'help', 'version'] as const;

/** Reads the command line. Throws InputError with every flag or word that is not known. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(inputNames.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const problems: Problem[] = [];
  const values: Record<string, string> = {};
  const on = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (switches.some((known) => known === name) && value === undefined) on.add(name);
    else if (!inputNames.some((known) => known === name)) problems.push(unknownFlag(rawName, name));
    else if (value === undefined) problems.push({ name: rawName, message: 'needs a value.' });
    // A repeated flag of a list adds to it, one item per line.
    else values[name] = values[name] === undefined ? value : `${values[name]}\n${value}`;
  }
  const command = chooseCommand(words, on, problems);
  if (problems.length > 0) throw new InputError(problems);
  return { command, values, debug: on.has('debug'), json: on.has('json') };
}

function chooseCommand(words: readonly string[], on: ReadonlySet<string>, problems: Problem[]): Command {
  if (on.has('version')) return 'version';
  const [word, ...rest] = words;
  if (on.has('help') || word === undefined) return 'help';
  const command = commands.find((known) => known === word);
  if (!command) {
    const message = `is not a command.${didYouMean(word, commands)} Allowed: ${commands.join(', ')}`;
    problems.push({ name: JSON.stringify(word), message });
  }
  // After a flag that is not known its value stands alone, which is not a second mistake.
  if (problems.length > 0) return command ?? 'help';
  for (const extra of rest) {
    problems.push({
      name: JSON.stringify(extra),
      message: 'is not expected here; a value follows its flag, as in --config FILE.',
    });
  }
  return command ?? 'help';
}

function unknownFlag(rawName: string, name: string): Problem {
  return {
    name: rawName,
    message: `is not a flag.${didYouMean(name, [...inputNames, ...switches])} See model-gate run --help.`,
  };
}
