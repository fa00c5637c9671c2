import type { PageEnd } from './paginate.js';

/** A page of a list whose items are JSON already: bytes that were kept are sent as they are. */
export class JsonAnswer {
  readonly body: Buffer;

  /** `items`: one after the other, with commas between. */
  constructor(name: string, items: Buffer, end: PageEnd) {
    const rest = JSON.stringify(end).slice(1);
    this.body = Buffer.concat([Buffer.from(`{${JSON.stringify(name)}:[`), items, Buffer.from(`],${rest}`)]);
  }
}
