import type { IncomingMessage } from 'node:http';

import { piecesOf } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';

interface Range {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** Of the whole file. */
  readonly sizeBytes: number;
}

/** The asked part of a file from an answer that holds it, or that holds the whole file. Throws ExchangeFault for any other. */
export async function readBytes(
  message: IncomingMessage,
  { from, to, sizeBytes }: Range,
  onPiece: () => void,
): Promise<ArrayBuffer> {
  const isPart = message.statusCode === 206;
  const range = message.headers['content-range'];
  if (isPart && range !== `bytes ${from}-${to - 1}/${sizeBytes}`) {
    message.destroy();
    throw new ExchangeFault('cut-off', 'got another part of the file than it asked for');
  }
  const bytes = new Uint8Array(to - from);
  // A server without ranges sends the whole file.
  let at = isPart ? from : 0;
  for await (const piece of piecesOf(message)) {
    onPiece();
    const useful = piece.subarray(Math.max(0, from - at), Math.max(0, to - at));
    if (useful.length > 0) bytes.set(useful, Math.max(at, from) - from);
    at += piece.length;
    if (at >= to) break;
  }
  if (at < to) throw new ExchangeFault('cut-off', `got an answer that was cut off at byte ${at}`);
  return bytes.buffer;
}
