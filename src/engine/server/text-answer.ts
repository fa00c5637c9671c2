/** An answer that is not JSON: a log, or lines of JSON. */
export class TextAnswer {
  constructor(
    readonly contentType: 'text/plain; charset=utf-8' | 'application/x-ndjson',
    readonly text: string,
  ) {}
}
