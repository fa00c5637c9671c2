/** A message of the wire. */
export type Wire = Readonly<Record<string, unknown>>;

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Holds words a test made up: enums are open, so those are no mistake of the contract. */
  readonly hasForeignWords?: boolean;
}

export function ok(body: Wire, hasForeignWords = false): Reply {
  return { status: 200, contentType: 'application/json', text: JSON.stringify(body), hasForeignWords };
}

/** The documented failures; `status` is HTTP's, `code` is gRPC's. Source: api-notes, section 6. */
const refusals = {
  invalid: { status: 400, code: 3 },
  'wrong-state': { status: 400, code: 9 },
  unauthenticated: { status: 401, code: 16 },
  forbidden: { status: 403, code: 7 },
  'not-found': { status: 404, code: 5 },
  taken: { status: 409, code: 6 },
  'too-many': { status: 429, code: 8 },
  internal: { status: 500, code: 13 },
  unimplemented: { status: 501, code: 12 },
  unavailable: { status: 503, code: 14 },
} as const;

export type RefusalKind = keyof typeof refusals;

/** Thrown by a handler that will not do what it was asked. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
  }
}

export function refuse(kind: RefusalKind, message: string): Reply {
  const { status, code } = refusals[kind];
  const text = JSON.stringify({ code, message, details: [] });
  return { status, contentType: 'application/json', text };
}
