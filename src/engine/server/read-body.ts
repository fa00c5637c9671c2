import type { IncomingMessage } from 'node:http';
import type { Json } from '../../domain/plan.js';
import { renameFields, toSnakeCase } from './field-names.js';
import { Fields, isObject } from './fields.js';
import { invalid } from './rest-error.js';

const mebibyte = 1024 * 1024;
export const defaultMaxBodyBytes = 16 * mebibyte;

/**
 * The JSON object in the request's body; all fields are unset when there is no body.
 * Throws RestError when it is too long, not UTF-8, not JSON or not an object.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Fields> {
  const text = decode(await readBytes(request, maxBytes));
  if (text.trim() === '') return new Fields({});
  const value = renameFields(parse(text), toSnakeCase);
  if (!isObject(value)) throw invalid('the body must be a JSON object');
  return new Fields(value);
}

async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Read to the end even when it is too long: a sender that is cut off would never see the answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  }
  if (length > maxBytes) throw invalid(`the body is longer than ${maxBytes / mebibyte} MiB`);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('the body is not UTF-8 text');
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw invalid(`the body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
