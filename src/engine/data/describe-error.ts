/** Whatever was thrown, as a message; errors of Node itself may come from another realm, where `instanceof` fails. */
export function errorMessage(error: unknown): string {
  return textOf(error, 'message') ?? String(error);
}

/** Node's code of a failed system or library call, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return textOf(error, 'code');
}

function textOf(error: unknown, key: string): string | undefined {
  const text: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof text === 'string' ? text : undefined;
}
