// Writes a CSV file of 21 columns (20 without the label) like those that people have: numbers, whole numbers, categories of
// 3 to 30 values, an id, a date, flags, about one cell in fifty missing. The same seed gives the same file.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const headings = [
  ...['id', 'opened', 'is_member', 'has_loan'],
  ...Array.from({ length: 7 }, (_, k) => `amount_${k}`),
  ...Array.from({ length: 4 }, (_, k) => `count_${k}`),
  ...[3, 5, 8, 12, 30].map((levels) => `group_${levels}`),
  'label',
];

export async function writeColumnsFile(path, rowCount, seed) {
  const random = mulberry32(seed);
  const file = createWriteStream(path);
  file.write(`${headings.join(',')}\n`);
  let lines = '';
  for (let row = 0; row < rowCount; row++) {
    lines += `${makeRow(row, random).join(',')}\n`;
    if (row % 5000 === 4999 || row === rowCount - 1) {
      if (!file.write(lines)) await once(file, 'drain');
      lines = '';
    }
  }
  file.end();
  await once(file, 'finish');
}

function makeRow(row, random) {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1500))).toISOString().slice(0, 10);
  const flag = () => (random() < 0.3 ? 'True' : 'False');
  const amount = (k) => (k < 4 ? (random() * 10 ** (k + 1)).toFixed(2) : String(random() * 100));
  const cells = [
    `customer-${(row * 7919 + 13) % 100_000_007}`,
    day,
    flag(),
    flag(),
    ...Array.from({ length: 7 }, (_, k) => amount(k)),
    ...Array.from({ length: 4 }, (_, k) => String(Math.floor(random() * 10 ** (k + 1)))),
    ...[3, 5, 8, 12, 30].map((levels) => `level ${Math.floor(random() * levels)}`),
  ];
  return [...cells.map((cell, k) => (k > 1 && random() < 0.02 ? '' : cell)), String(Number(random() < 0.4))];
}

/** Source: T. Ettinger, mulberry32, public domain. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
