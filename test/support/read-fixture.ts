import { readFileSync } from 'node:fs';

/** The text of a published request or answer. `name`: a file of `test/fixtures/rime`, whose manifest says what each is. */
export function readFixture(name: string): string {
  return readFileSync(`test/fixtures/rime/${name}`, 'utf8');
}
