import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import { expect, test } from '@jest/globals';

import { silentAsker, terminalAsker } from '../../../src/cli/init/asker.js';

/** What was answered to the typed lines, and all that was shown. */
async function ask(typed: string, options: readonly string[]): Promise<[string, string]> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asker = terminalAsker(input, output);
  input.write(typed);
  const answer = await asker.choose('Which?', 'which', { options, isClear: true });
  asker.close();
  output.end();
  return [answer, await text(output)];
}

test.each([
  ['Return takes the first', '\n', 'a'],
  ['a number', '2\n', 'b'],
  ['the thing itself', 'b\n', 'b'],
  ['asked again after what is none', '7\n0\nb\n', 'b'],
])('%s', async (_, typed, answer) => {
  expect((await ask(typed, ['a', 'b']))[0]).toBe(answer);
});

test('an input that ends is no answer', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asker = terminalAsker(input, output);
  input.end();
  await expect(asker.choose('Which?', 'which', { options: ['a', 'b'], isClear: true })).rejects.toThrow(
    '--which: was not answered: the input has ended.',
  );
  asker.close();
});

test('one option is told and not asked for', async () => {
  expect(await ask('', ['only'])).toEqual(['only', 'Which? only\n']);
});

test('names of files cannot write to the terminal', async () => {
  const [, shown] = await ask('\n', ['a\u001b[31m', 'b']);
  expect(shown).not.toContain('\u001b[31m');
});

test('without questions what is clear is taken, and the rest refused with its flag', async () => {
  const choose = (options: readonly string[], isClear: boolean) =>
    silentAsker.choose('Which?', 'which', { options, isClear });
  expect(await choose(['a', 'b'], true)).toBe('a');
  await expect(choose(['a', 'b'], false)).rejects.toThrow(
    '--which: Which? It could be "a", "b": give the flag, or leave --yes away to be asked.',
  );
  await expect(choose([], false)).rejects.toThrow(
    '--which: Which? Nothing was found that could be: give the flag.',
  );
});
