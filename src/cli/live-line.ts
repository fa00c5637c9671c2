import { columnsOf } from '../reports/terminal/fit-columns.js';

/** What a live line needs of a terminal; `process.stderr` has it. */
export interface LineStream {
  /** 0 or missing when the terminal does not tell. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface LiveLine {
  /** Columns there are for a line. */
  room(): number;
  /** Shows this line instead of the one before. `text` may be coloured and is at most `room()` wide. */
  draw(text: string): void;
  /** Leaves the cursor on an empty line, as before the first `draw`. */
  erase(): void;
}

/** Room for the `^C` that a terminal prints at the cursor, and for the cursor itself. */
const spare = 3;

/** Columns of a terminal, 80 when it does not tell. */
export function terminalColumns({ columns }: Pick<LineStream, 'columns'>): number {
  return columns ? columns : 80;
}

/**
 * One line at the bottom of a terminal that is written over. When the window was made narrower meanwhile, the terminal
 * has folded the line, and all of its rows are erased.
 */
export function createLiveLine(stream: LineStream): LiveLine {
  let drawnColumns = 0;
  let shown = '';
  const erase = (): void => {
    if (shown === '') return;
    const foldedRows = Math.ceil(drawnColumns / terminalColumns(stream)) - 1;
    stream.write(foldedRows > 0 ? `\u001b[${foldedRows}A\r\u001b[J` : '\r\u001b[K');
    shown = '';
  };
  return {
    room: () => Math.max(1, terminalColumns(stream) - spare),
    draw: (text) => {
      if (text === shown) return;
      erase();
      stream.write(text);
      shown = text;
      drawnColumns = columnsOf(text);
    },
    erase,
  };
}
