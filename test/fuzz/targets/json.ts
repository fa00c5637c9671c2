import { readFileSync } from 'node:fs';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { mutateJson } from '../mutations/mutate-json.js';
import { pick } from '../mutations/pick.js';
import type { FuzzTarget } from '../target.js';
import { loadAsData } from './data-file.js';

const documents: readonly unknown[] = [
  ...['sentiment', 'nli'].map((name) =>
    readFileSync(`examples/${name}/evaluation.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .slice(0, 30)
      .map((line) => JSON.parse(line) as unknown),
  ),
  [
    { a: 1, b: true, label: 'x', big: '9007199254740993', when: '2024-01-31' },
    { a: null, b: false, label: 'y', c: -0.5 },
    { label: 'x', a: 1e21 },
  ],
];
const words = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\u0000',
  '\\ud800',
  '\n',
  '\ufeff',
  '9007199254740993',
  '1e999',
  '-',
  'null',
];

/** A list of objects, or a line for each: both endings read both. */
export function json(folder: string): FuzzTarget {
  return {
    name: 'json',
    ending: '.json',
    mutate: (random) => {
      const document = pick(random, documents);
      const text = random.next() < 0.7 ? mutateJson(document, random) : JSON.stringify(document);
      const lines =
        random.next() < 0.5 ? text.replace(/^\[/, '').replace(/\]$/, '').replaceAll('},{', '}\n{') : text;
      return random.next() < 0.6 ? mutateBytes(Buffer.from(lines), random, { words }) : Buffer.from(lines);
    },
    check: async (input) => {
      const asList = await loadAsData(folder, '.json', input);
      const asLines = await loadAsData(folder, '.jsonl', input);
      return asList === 'read' ? asList : asLines;
    },
  };
}
