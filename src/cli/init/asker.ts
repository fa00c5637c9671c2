import { createInterface } from 'node:readline';

import { InputError } from '../../domain/errors.js';
import { shorten } from '../../domain/words/shorten.js';
import { logSafe } from '../../domain/words/log-safe.js';
import type { Suggestion } from './suggest.js';

/** Asks a person, or takes what is likely. */
export interface Asker {
  /**
   * One of the options; `flag` gives the same without a question. Throws InputError where nobody can be asked and no option is
   * clearly the one.
   */
  choose<T extends string>(question: string, flag: string, suggestion: Suggestion<T>): Promise<T>;
  close(): void;
}

const shown = 9;

/** Asks at a terminal: a number, or the thing itself; Return takes the first. */
export function terminalAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const terminal = createInterface({ input, output, prompt: '  [1] ' });
  // Lines that are typed ahead wait here.
  const lines = terminal[Symbol.asyncIterator]();
  return {
    choose: async (question, flag, { options }) => {
      const [first] = options;
      if (first === undefined) throw nothingFound(question, flag);
      if (options.length === 1) {
        output.write(`${question} ${logSafe(first)}\n`);
        return first;
      }
      const listed = options
        .slice(0, shown)
        .map((option, index) => `  ${index + 1}  ${logSafe(shorten(option, 100))}`);
      const more =
        options.length > shown ? [`     … ${options.length - shown} more; type the one you mean`] : [];
      output.write(`${[question, ...listed, ...more].join('\n')}\n`);
      for (;;) {
        terminal.prompt();
        const line = await lines.next();
        if (line.done)
          throw new InputError([{ name: `--${flag}`, message: 'was not answered: the input has ended.' }]);
        const typed = line.value.trim();
        const found =
          typed === '' ? first : (options[Number(typed) - 1] ?? options.find((option) => option === typed));
        if (found !== undefined) return found;
        output.write(`  ${logSafe(JSON.stringify(shorten(typed, 60)))} is none of them.\n`);
      }
    },
    close: () => terminal.close(),
  };
}

/** Asks nobody. */
export const silentAsker: Asker = {
  choose: (question, flag, { options, isClear }) => {
    const [first] = options;
    if (first === undefined) return Promise.reject(nothingFound(question, flag));
    if (isClear || options.length === 1) return Promise.resolve(first);
    const some = options.slice(0, shown).map((option) => JSON.stringify(shorten(option, 60)));
    const message = `${question} It could be ${some.join(', ')}: give the flag, or leave --yes away to be asked.`;
    return Promise.reject(new InputError([{ name: `--${flag}`, message }]));
  },
  close: () => undefined,
};

function nothingFound(question: string, flag: string): InputError {
  return new InputError([
    { name: `--${flag}`, message: `${question} Nothing was found that could be: give the flag.` },
  ]);
}
