import type { Problem } from '../domain/errors.js';
import { didYouMean } from '../domain/words/nearest.js';
import type { Command } from './command.js';
import { type CommandName, commandOf, operandWords } from './commands.js';

/** Adds a problem for each value that its flag does not take. */
export function checkValues(
  flags: Command['flags'],
  values: Readonly<Record<string, string>>,
  problems: Problem[],
): void {
  for (const [name, { type }] of Object.entries(flags)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!type || value === undefined || type.fromText(value.trim()) !== undefined) continue;
    const shown = JSON.stringify(value);
    problems.push({
      name: `--${name}`,
      message: `${shown} must be ${type.allowed}. Example: ${type.example}`,
    });
  }
}

/** Adds the problems of the words that follow a command without a flag. */
export function checkOperands(
  command: CommandName,
  given: string | undefined,
  others: readonly string[],
  problems: Problem[],
): void {
  const { operand } = commandOf(command);
  const words = operandWords(command);
  const allowed = words ? ` Allowed: ${words.join(', ')}` : '';
  if (given === undefined && operand?.isRequired) {
    problems.push({ name: operand.name, message: `is missing.${allowed}` });
  }
  if (given !== undefined && words && !words.includes(given)) {
    const message = `is not known here.${didYouMean(given, words)}${allowed}`;
    problems.push({ name: JSON.stringify(given), message });
  }
  const surplus = operand || given === undefined ? others : [given, ...others];
  for (const extra of surplus) {
    const message = 'is not expected here; a value follows its flag, as in --config FILE.';
    problems.push({ name: JSON.stringify(extra), message });
  }
}
