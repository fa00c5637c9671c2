import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { pick } from '../mutations/pick.js';
import type { FuzzTarget } from '../target.js';
import { loadAsData } from './data-file.js';

const example = readFileSync('examples/bank/evaluation.csv', 'utf8').split('\n');
const seeds = [
  example.slice(0, 40).join('\n').replace('poutcome,y', 'poutcome,label'),
  example.slice(0, 400).join('\r\n'),
  'a,label,word\n1,x,"one ""two"", three"\n2,y,"over\ntwo lines"\n-3.5e-7,x,\n,y,é\n',
  '\ufeffa;label\n1,5;x\n2,25;y\n-1.000,1;x\n',
  'a\tlabel\n9007199254740993\t0\n1e308\t1\nNaN\t1\nTrue\t0\n2024-01-31 12:00:00\t1\n',
  `label,${Array.from({ length: 300 }, (_, column) => `c${column}`).join(',')}\n${'1,'.repeat(300)}1\n`,
].map((text) => Buffer.from(text));
const utf16 = Buffer.from(`\ufeff${seeds[2]?.toString() ?? ''}`, 'utf16le');
const words = [
  ...['"', '""', ',', ';', '\t', '|', '\r', '\n', '\r\n', '\0', '\ufeff', '\ufffe', 'sep=;\n'],
  ...[
    'NaN',
    '-inf',
    '1e999',
    '0x1f',
    '1_000',
    '٣',
    '999999999999999999999999',
    '-',
    '=1+1',
    '__proto__',
    'label',
  ],
];

export function csv(folder: string): FuzzTarget {
  return {
    name: 'csv',
    ending: '.csv',
    mutate: (random) => {
      const mutated = mutateBytes(pick(random, [...seeds, utf16]), random, {
        other: pick(random, seeds),
        words,
      });
      // A packed file is known by its first bytes only where its name says so: see below.
      return random.next() < 0.05 ? mutateBytes(gzipSync(mutated, { level: 1 }), random) : mutated;
    },
    check: (input) => loadAsData(folder, isPacked(input) ? '.csv.gz' : '.csv', input),
  };
}

export function isPacked(input: Uint8Array): boolean {
  return input[0] === 0x1f && input[1] === 0x8b;
}
