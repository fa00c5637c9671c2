import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

import { serve, type LoopbackServer } from './loopback-server.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON of the request, as it came. */
  readonly body: unknown;
  /** The rows in it, whatever its form. */
  readonly rows: readonly Row[];
  /** Number of this request, from 1. */
  readonly count: number;
}

/** What the service answers: a value as JSON, or a text as it is; `undefined` when `response` was used. */
type Reply = (asked: Asked, response: ServerResponse) => unknown;

export interface PredictionService extends LoopbackServer {
  readonly url: (path: string) => string;
  readonly asked: readonly Asked[];
  /** The most requests that were open at once. */
  readonly mostAtOnce: () => number;
}

/** A prediction service on loopback that reads MLflow's form, v2 and instances, and keeps what it was asked. */
export async function servePredictions(reply: Reply): Promise<PredictionService> {
  const asked: Asked[] = [];
  let [open, most] = [0, 0];
  const server = await serve((request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const text = Buffer.concat(pieces).toString();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const { method = '', url = '', headers } = request;
      const one = { method, path: url, headers, body, rows: rowsOf(body), count: asked.length + 1 };
      asked.push(one);
      const answer = reply(one, response);
      if (answer === undefined) return;
      response.setHeader('content-type', 'application/json');
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  });
  return { ...server, asked, mostAtOnce: () => most, url: (path) => `http://${server.address}${path}` };
}

/** Answers with a status and a body, and whatever headers. */
export function refuse(
  response: ServerResponse,
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): undefined {
  response.writeHead(status, headers).end(body);
  return undefined;
}

function rowsOf(body: unknown): readonly Row[] {
  const {
    instances,
    dataframe_split: frame,
    inputs,
  } = (body ?? {}) as {
    readonly instances?: readonly Row[];
    readonly dataframe_split?: { readonly columns: readonly string[]; readonly data: readonly unknown[][] };
    readonly inputs?: readonly { readonly name: string; readonly data: readonly unknown[] }[];
  };
  if (frame) {
    return frame.data.map((row) =>
      Object.fromEntries(frame.columns.map((name, index) => [name, row[index]])),
    );
  }
  const [first] = inputs ?? [];
  if (inputs && first) {
    return first.data.map((_, row) => Object.fromEntries(inputs.map(({ name, data }) => [name, data[row]])));
  }
  return instances ?? [];
}
