/** What a person sees on a terminal that folds long lines, and folds them anew when it is resized. */
export interface Screen {
  write(text: string): void;
  resize(columns: number): void;
  /** The lines, unfolded and without blanks at their ends. */
  lines(): readonly string[];
}

/** Control characters and sequences that the command line may use; any other makes `write` throw. */
// eslint-disable-next-line no-control-regex -- control characters are what this reads
const piece = /\u001b\[(\d*)([AKJm])|([\r\n])|([^\u0000-\u001f\u007f]+)/y;

/** A sequence of which the rest comes with the next piece of output. */
// eslint-disable-next-line no-control-regex -- control characters are what this reads
const beginning = /^\u001b(\[\d*)?$/;

/** A terminal of that width, empty. Knows characters of one column only. */
export function createScreen(columns: number): Screen {
  const lines: string[] = [''];
  let width = columns;
  let row = 0;
  let column = 0;
  let pending = '';
  const current = (): string => lines[row] ?? '';
  const startOfFold = (): number => column - (column % width);

  const put = (text: string): void => {
    lines[row] = current().padEnd(column).slice(0, column) + text + current().slice(column + text.length);
    column += text.length;
  };
  const up = (count: number): void => {
    for (let step = 0; step < count; step++) {
      if (column >= width) column -= width;
      else {
        if (row === 0) throw new Error('The cursor left the screen.');
        row -= 1;
        column += Math.floor(Math.max(0, current().length - 1) / width) * width;
      }
    }
  };
  const clear = (isToEnd: boolean): void => {
    if (isToEnd) {
      lines[row] = current().slice(0, column);
      lines.length = row + 1;
    } else {
      const end = startOfFold() + width;
      lines[row] =
        current().slice(0, column) +
        ' '.repeat(Math.min(end, current().length) - column) +
        current().slice(end);
    }
  };
  const newLine = (): void => {
    row += 1;
    lines[row] ??= '';
    column = 0;
  };
  const obey = ([, count, verb, control, text]: RegExpExecArray): void => {
    if (text !== undefined) put(text);
    else if (control === '\r') column = startOfFold();
    else if (control === '\n') newLine();
    else if (verb === 'A') up(Number(count || 1));
    else if (verb === 'K' || verb === 'J') clear(verb === 'J');
  };
  return {
    write: (text) => {
      const all = pending + text;
      pending = '';
      for (piece.lastIndex = 0; piece.lastIndex < all.length;) {
        const left = all.slice(piece.lastIndex);
        const found = piece.exec(all);
        if (found) obey(found);
        else if (beginning.test(left)) {
          pending = left;
          return;
        } else throw new Error(`Not for a terminal: ${JSON.stringify(left.slice(0, 20))}`);
      }
    },
    resize: (newColumns) => {
      width = newColumns;
    },
    lines: () => lines.map((line) => line.trimEnd()),
  };
}
