import { readdirSync, readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { RandomStream } from '../../../src/statistics/random.js';
import {
  dataPage,
  dictionaryPage,
  fileOf,
  levelsOf,
  lyingFile,
  type Lie,
} from '../../support/hostile-parquet.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { pick } from '../mutations/pick.js';
import type { FuzzTarget } from '../target.js';
import { loadAsData } from './data-file.js';

const fixtures = 'test/fixtures/parquet';
const files = [
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => readFileSync(`${fixtures}/${name}`)),
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'a', data: [1, 2, 3, 4, null, 6] },
        { name: 'label', data: ['x', 'y', 'x', 'x', 'y', null], type: 'STRING' },
      ],
      rowGroupSize: 3,
    }),
  ),
];

export function parquet(folder: string): FuzzTarget {
  return {
    name: 'parquet',
    ending: '.parquet',
    mutate: (random) => {
      const choice = random.next();
      if (choice < 0.15) return Buffer.from(lyingFile(lie(random)));
      if (choice < 0.3) return Buffer.from(handMade(random));
      const file = pick(random, files);
      if (choice < 0.6) return mutateFooter(file, random);
      return mutateBytes(file, random, { other: pick(random, files) });
    },
    check: (input) => loadAsData(folder, '.parquet', input),
  };
}

/** What a file says of itself is in its footer, and most of its bytes are not. */
function mutateFooter(file: Buffer, random: RandomStream): Uint8Array {
  const start = Math.max(4, file.length - 8 - file.readUInt32LE(file.length - 8));
  const footer = mutateBytes(file.subarray(start, -8), random);
  const end = Buffer.from(file.subarray(-8));
  end.writeUInt32LE(footer.length);
  return Buffer.concat([file.subarray(0, start), footer, end]);
}

const extremes = [-1, 0, 1, 2, 3, 7, 8, 9, 255, 65_536, 2 ** 30, 2 ** 31 - 1];

function lie(random: RandomStream): Lie {
  const number = (): number => pick(random, extremes);
  const names = ['unpackedBytes', 'packedBytes', 'values', 'crc', 'encoding'] as const;
  const claims = Object.fromEntries(names.filter(() => random.next() < 0.3).map((name) => [name, number()]));
  const bigs = ['rows', 'columnBytes', 'start'] as const;
  const bigClaims = Object.fromEntries(
    bigs
      .filter(() => random.next() < 0.2)
      .map((name) => [name, pick(random, [-1n, 0n, 1n, 5n, 2n ** 31n, 2n ** 53n, 2n ** 62n])]),
  );
  return { ...claims, ...bigClaims, isOverlapping: random.next() < 0.2 };
}

/** Columns of any type and packing, whose pages hold anything. */
function handMade(random: RandomStream): ArrayBuffer {
  const rows = pick(random, [0, 1, 2, 8, 100]);
  const bytes = (): number[] =>
    Array.from({ length: random.below(40) }, () => pick(random, [0, 1, 2, 127, 128, 255]));
  const levels = (): number[] => levelsOf(rows);
  const columns = ['a', 'label', 'word'].map((name) => ({
    name,
    type: random.below(8),
    codec: random.below(9),
    isOptional: random.next() < 0.5,
    pages: [
      ...(random.next() < 0.4 ? dictionaryPage(bytes(), pick(random, extremes)) : []),
      ...dataPage([...(random.next() < 0.5 ? levels() : []), ...bytes()], rows, {
        encoding: random.below(11),
      }),
    ],
  }));
  return fileOf(columns, rows, random.next() < 0.3 ? lie(random) : {});
}
