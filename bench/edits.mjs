// Character edits of texts, one core: millions of texts per CPU second, each with a random stream of its own as in a run.
// Needs `build/` (npm run build). With a folder as argument, such as that of an older commit, its `build/` is measured in
// turn.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const rounds = 3;
const here = new URL('..', import.meta.url).href;
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;
/** Sentences of an example's data, which change with the example alone. */
const texts = readFileSync(new URL('../examples/sentiment/evaluation.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).sentence)
  .filter(({ length }) => length > 20 && length < 160);

const edits = (root) => `
  import { characterAttacks } from '${root}build/engine/checks/perturbations/character-attacks.js';
  import { randomStream } from '${root}build/statistics/random.js';
  const texts = ${JSON.stringify(texts)};
  const own = { min_char: 2, aug_char_min: 1, aug_char_max: 1, aug_char_p: 0.03, aug_word_min: 1, aug_word_p: 0.05 };
  const rates = {};
  for (const { key, prepare } of characterAttacks) {
    const edit = prepare(own);
    const measure = (count) => {
      const before = process.cpuUsage();
      for (let row = 0; row < count; row++) edit(texts[row % texts.length], randomStream('0', key, row));
      const { user, system } = process.cpuUsage(before);
      return count / (user + system);
    };
    measure(20_000);
    rates[key.replace(/^text_|_attack$/g, '')] = measure(300_000);
  }
  console.log(JSON.stringify(rates));`;

const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
console.log(
  `Character edits of texts of ${length.toFixed(0)} characters (millions per CPU second, best of ${rounds})`,
);
const best = new Map();
for (let round = 0; round < rounds; round++) {
  for (const root of other ? [other, here] : [here]) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', edits(root)],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    const known = best.get(root) ?? {};
    for (const [name, rate] of Object.entries(JSON.parse(stdout)))
      known[name] = Math.max(rate, known[name] ?? 0);
    best.set(root, known);
  }
}
for (const [root, rates] of best) {
  const told = Object.entries(rates).map(([name, rate]) => `${name} ${rate.toFixed(2)}`);
  console.log(`  ${root === other ? 'the other build: ' : ''}${told.join(', ')}`);
}
