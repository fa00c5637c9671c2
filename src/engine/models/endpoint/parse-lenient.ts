/**
 * A service's JSON; `undefined` when it is none. NaN and infinities, which Python writes bare although JSON has no word for
 * them, become null, so that the row that holds them can be named.
 */
export function parseLenient(text: string): unknown {
  return parse(text) ?? parse(text.replaceAll(/(?<=[[,:\s])-?(?:NaN|Infinity)(?=[\],}\s])/g, 'null'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
