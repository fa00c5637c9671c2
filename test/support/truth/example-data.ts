import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { columnTerms, type DataRow, type TruthData } from './truth-data.js';

const everyOther = <Item>(items: readonly Item[], first: 0 | 1): readonly Item[] =>
  items.filter((_, place) => place % 2 === first);

const bankEvaluation = readCsv(readFileSync('examples/bank/evaluation.csv'));

/** Calls of a bank. Every other call is judged, and those between are the other rows. */
export const bank: TruthData = {
  task: 'binary-classification',
  label: 'y',
  classNames: ['no', 'yes'],
  settings: { 'class-names': ['no', 'yes'] },
  train: readCsv(gunzipSync(readFileSync('examples/bank/train.csv.gz'))),
  reference: everyOther(everyOther(readCsv(readFileSync('examples/bank/reference.csv')), 0), 0),
  evaluation: everyOther(bankEvaluation, 0),
  otherRows: everyOther(bankEvaluation, 1),
  termsOf: (row) =>
    columnTerms(
      row,
      { age: 40, balance: 3000, day: 16, campaign: 3, previous: 2 },
      // prettier-ignore
      ['job', 'marital', 'education', 'default', 'housing', 'loan', 'contact', 'month', 'poutcome'],
    ),
  isOfSlice: ({ marital }) => marital === 'single',
  ownModel: 'examples/bank/model.onnx',
};

/** Sentences of reviews. The reference sentences are as the evaluation's are: unseen, and in random order. */
export const sentences: TruthData = {
  task: 'binary-classification',
  label: 'label',
  classNames: ['negative', 'positive'],
  settings: { 'class-names': ['negative', 'positive'], 'text-features': ['sentence'] },
  train: readLines('examples/sentiment/train.jsonl'),
  reference: readLines('examples/sentiment/reference.jsonl'),
  evaluation: readLines('examples/sentiment/evaluation.jsonl'),
  otherRows: readLines('examples/sentiment/reference.jsonl'),
  termsOf: ({ sentence }) => {
    const words =
      String(sentence)
        .toLowerCase()
        .match(/[a-z0-9']+/g) ?? [];
    const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
    return ['', ...new Set([...words, ...pairs])].map((term) => [term, 1] as const);
  },
  isOfSlice: ({ sentence }) => String(sentence).length < 35,
  ownModel: 'examples/sentiment/model.onnx',
};

function readLines(path: string): readonly DataRow[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as DataRow);
}

/** No cell of the examples is quoted. */
function readCsv(bytes: Buffer): readonly DataRow[] {
  const [header = [], ...rows] = bytes
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, column) => [name, toCell(cells[column] ?? '')])),
  );
}

function toCell(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
