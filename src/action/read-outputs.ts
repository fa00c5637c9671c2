import { EOL } from 'node:os';

/**
 * The outputs that the runner finds in the text of its file: `name=value`, or `name<<end`, lines and `end`; the last value of
 * a name counts. `undefined` where it finds a mistake, which fails the step.
 */
export function readOutputs(text: string): Readonly<Record<string, string>> | undefined {
  const outputs = new Map<string, string>();
  const lines = text.split(EOL);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    const end = sign === '=' ? at : lines.indexOf(rest, at + 1);
    if (name === '' || end < 0) return undefined;
    outputs.set(name, sign === '=' ? rest : lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return Object.fromEntries(outputs);
}
