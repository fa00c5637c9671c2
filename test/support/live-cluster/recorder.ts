import type { IncomingMessage } from 'node:http';

import { countRequests, type Fault, type FaultRequest } from './fault-kinds.js';
import type { Operation } from './paths.js';
import type { Settings } from './options.js';
import { Timers } from './timers.js';

export interface LiveRequest extends FaultRequest {
  readonly url: string;
  readonly body: unknown;
  readonly hasApiKey: boolean;
  /** Since the cluster's start. */
  readonly atMs: number;
  readonly fault: Fault | undefined;
  /** What was sent; missing when nothing was, or nothing yet. */
  status: number | undefined;
}

/** What the servers of a cluster remember of their clients. */
export class Recorder {
  readonly requests: LiveRequest[] = [];
  readonly contractErrors: string[] = [];
  readonly keyLeaks: string[] = [];
  readonly timers = new Timers();
  private readonly count = countRequests();
  private readonly startedAt = performance.now();

  constructor(private readonly settings: Pick<Settings, 'apiKey' | 'faults'>) {}

  /** Notes the request and decides on its fault. */
  record(
    message: IncomingMessage,
    operation: Operation | 'unknown',
    body: unknown,
  ): { readonly fault: Fault | undefined; readonly request: LiveRequest } {
    const { method = '', url = '', headers } = message;
    const numbered = this.count(operation, method);
    const fault = this.settings.faults?.(numbered);
    const request: LiveRequest = {
      ...numbered,
      url,
      body,
      hasApiKey: headers['rime-api-key'] !== undefined,
      atMs: performance.now() - this.startedAt,
      fault,
      status: undefined,
    };
    this.requests.push(request);
    if (url.includes(this.settings.apiKey)) this.keyLeaks.push(`${method} ${url}`);
    return { fault, request };
  }
}
