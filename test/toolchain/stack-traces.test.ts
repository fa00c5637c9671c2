import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const thisFile = fileURLToPath(import.meta.url);

/** Twelve lines that are gone once the types are stripped, so that a trace without a source map is wrong by as many. */
export interface Stripped {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly four: string;
  readonly five: string;
  readonly six: string;
  readonly seven: string;
  readonly eight: string;
  readonly nine: string;
  readonly ten: string;
}

test('a stack trace names the line as it stands in the TypeScript file', () => {
  const { stack } = new Error('the line looked for');

  const lines = readFileSync(thisFile, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes("new Error('the line looked for')")) + 1;
  expect(stack?.split('\n')[1]).toMatch(new RegExp(`stack-traces\\.test\\.ts:${line}:\\d+\\)?$`));
});
