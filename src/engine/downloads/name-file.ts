import type { IncomingHttpHeaders } from 'node:http';

import {
  dataFormatOf,
  dataFormats,
  listDataEndings,
  type DataFormatName,
} from '../../domain/data-formats.js';
import { showAddress } from '../../domain/web-address.js';
import { showForeign } from '../../domain/words/show-foreign.js';
import { DataError } from '../data/data-error.js';

const formatsByType: Readonly<Record<string, DataFormatName>> = {
  'text/csv': 'csv',
  'application/csv': 'csv',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/jsonlines': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/vnd.apache.parquet': 'parquet',
  'application/x-parquet': 'parquet',
};

/**
 * What a downloaded file is called, whose ending tells its format: as its address says, else by its media type. Throws
 * DataError when neither tells one that is read.
 */
export function nameFile(url: string, headers: IncomingHttpHeaders): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const name = last
    .replaceAll(/[^\w.-]/g, '_')
    .slice(-100)
    .toLowerCase();
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const format = dataFormatOf(name) ?? formatsByType[type];
  if (format === undefined) {
    const told = type === '' ? 'no media type' : `the media type ${showForeign(type, 100)}`;
    throw new DataError(
      `${showAddress(url)} has no ending of a data format, and the server tells ${told}: the embedded engine reads ${listDataEndings()}. Download it in an earlier step, under a name with its ending.`,
    );
  }
  const { ending, mayBePacked } = dataFormats[format];
  const whole = dataFormatOf(name) === undefined ? `${name || 'data'}${ending}` : name;
  // What was stored packed comes packed, whatever is asked for.
  const isPacked = /^(?:x-)?gzip$/i.test(headers['content-encoding'] ?? '');
  return isPacked && mayBePacked && !whole.endsWith('.gz') ? `${whole}.gz` : whole;
}
