/** A refusal as the API words it: an HTTP status, a gRPC code (not the HTTP status) and a message for the user. */
export class RestError extends Error {
  override readonly name = 'RestError';
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** The request itself is wrong. */
export const invalid = (message: string): RestError => new RestError(400, 3, message);
/** The request is right, but not in the present state of what it is about. */
export const wrongState = (message: string): RestError => new RestError(400, 9, message);
/** The request comes from where none should come from. */
export const forbidden = (message: string): RestError => new RestError(403, 7, message);
export const unauthenticated = (): RestError => new RestError(401, 16, 'invalid API token');
/** Names the missing object, such as `dataset 6f2a…`. */
export const notFound = (what: string): RestError => new RestError(404, 5, `${what} not found`);
export const noSuchRoute = (): RestError => new RestError(404, 5, 'Not Found');
export const nameTaken = (kind: string, name: string): RestError =>
  new RestError(409, 6, `${kind} with name ${name} already exists`);
/** Later it may well be right. */
export const tooMany = (message: string): RestError => new RestError(429, 8, message);
export const otherMethod = (): RestError => new RestError(501, 12, 'Method Not Allowed');
export const unimplemented = (message: string): RestError => new RestError(501, 12, message);
/** Nothing is wrong with the request; there is trouble here. */
export const unavailable = (message: string): RestError => new RestError(503, 14, message);
export const internal = (message: string): RestError =>
  new RestError(500, 13, `${message} (this is a defect of the embedded engine)`);
