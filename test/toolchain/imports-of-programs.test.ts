import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const programs = ['bench', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `${folder}/${name}`),
);

/** What a program takes from `build`, as `module#name`; no compiler looks at it. */
function takenOf(program: string): readonly string[] {
  const text = readFileSync(join(root, program), 'utf8');
  const imports = text.matchAll(/^import \{([^}]*)\} from '\.\.\/build\/([^']+)\.js';/gm);
  return [...imports].flatMap(([, names = '', module = '']) =>
    names
      .split(',')
      .map((name) => name.trim().split(' as ')[0] ?? '')
      .filter((name) => name !== '')
      .map((name) => `${module}#${name}`),
  );
}

test.each(programs)('%s imports what is there', async (program) => {
  for (const taken of takenOf(program)) {
    const [module = '', name = ''] = taken.split('#');
    const exported = (await import(`../../src/${module}.js`)) as object;
    expect(Object.keys(exported).includes(name) ? taken : `${taken} is missing`).toBe(taken);
  }
});

test('some of them do import', () => {
  expect(programs.flatMap(takenOf).length).toBeGreaterThan(20);
});
