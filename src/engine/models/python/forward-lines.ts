import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

const longestLine = 2000;
const mostLines = 1000;

/**
 * Sends what a stream says to `log`, line by line: lines are cut at 2000 characters, and after 1000 of them the rest is
 * read but not shown. Returns a function that tells the last line with something on it.
 */
export function forwardLines(stream: Readable, log: (line: string) => void): () => string {
  const decoder = new StringDecoder('utf8');
  let [pending, lastLine, count] = ['', '', 0];
  const show = (line: string): void => {
    const shown = line.slice(0, longestLine).trimEnd();
    if (shown !== '') lastLine = shown;
    count++;
    if (count <= mostLines) log(shown);
    else if (count === mostLines + 1) log(`(more than ${mostLines} lines: the rest is not shown)`);
  };
  stream.on('data', (chunk: Buffer) => {
    const lines = (pending + decoder.write(chunk)).split('\n');
    // What a line without an end holds beyond the cut is not kept.
    pending = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) show(line);
  });
  stream.on('end', () => {
    if (pending !== '') show(pending);
  });
  return () => lastLine;
}
