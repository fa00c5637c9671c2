import { DataError } from '../data-error.js';
import type { ByteSource } from '../read-chunks.js';
import { Spelling, type SpellingSettings, usualSpelling } from '../spelling.js';
import { ByteSwap } from './byte-swap.js';
import { recogniseMarks } from './recognise-marks.js';

/** What the user says of how a CSV file is written. */
export interface CsvSettings extends SpellingSettings {
  readonly separator?: string | undefined;
}

/** How a CSV file is written. */
export interface CsvForm {
  readonly separator: string;
  readonly spelling: Spelling;
  /** What was done to the bytes that are read; `undefined` when they are those of the file. */
  readonly swap?: ByteSwap | undefined;
}

export const usualForm: CsvForm = { separator: ',', spelling: usualSpelling };

const headBytes = 64 * 1024;

/** The bytes of a file as those of one with commas and points, and what they were. Throws DataError for commas as both. */
export async function openForm(
  source: ByteSource,
  file: string,
  settings: CsvSettings = {},
): Promise<{ readonly source: ByteSource; readonly form: CsvForm }> {
  const marks = recogniseMarks(await readHead(source), settings);
  const { separator, decimal } = marks;
  if (separator === ',' && decimal === ',') {
    throw new DataError(
      `${file}: its fields are separated by commas, so its numbers can have none ("decimal" of loading_kwargs).`,
    );
  }
  const spelling = new Spelling({ ...settings, decimal });
  if (separator === ',') return { source, form: { separator, spelling } };
  const swap = new ByteSwap(marks);
  return {
    source: { sizeBytes: source.sizeBytes, chunks: () => swapChunks(source, swap) },
    form: { separator, spelling, swap },
  };
}

async function* swapChunks(source: ByteSource, swap: ByteSwap): AsyncGenerator<Buffer> {
  for await (const chunk of source.chunks()) yield swap.swap(chunk);
}

async function readHead(source: ByteSource): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    chunks.push(Buffer.from(chunk.subarray(0, headBytes)));
    length += chunk.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

const names: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
  ' ': 'blanks',
};

/** Such as `semicolons`. */
export function nameOfSeparator(separator: string): string {
  return names[separator] ?? `"${separator}"`;
}

/** What a reader would not expect of a CSV file, in one sentence; none where there is nothing. */
export function describeForm({ separator, spelling }: CsvForm): readonly string[] {
  if (separator === ',') return [];
  return [
    `its fields are separated by ${nameOfSeparator(separator)}` +
      (spelling.decimal === ',' ? ', its numbers have decimal commas' : ''),
  ];
}
