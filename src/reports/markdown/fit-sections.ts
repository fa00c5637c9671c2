/** A part of a report that may give way when there is too much. */
export interface Section {
  /** 0 always stays; of the others the highest gives way first, row by row, then wholly. */
  readonly rank: number;
  /** Text before the rows. Without rows the section is only this. */
  readonly head: string;
  /** Made only as far as there is room, so a hundred thousand cost nothing. */
  readonly rows?: Iterable<string>;
  /** Text after the rows. `hidden`: how many rows found no room; 0 when all are there. */
  readonly foot?: (hidden: number) => string;
  /** How many rows there are. */
  readonly rowCount?: number;
  /** Instead of the section, when not even one row of it fits. */
  readonly brief?: string;
}

/** What a limit counts: UTF-8 bytes or UTF-16 units (never fewer than the characters a reader counts). */
export type Measure = (text: string) => number;
export const utf8Bytes: Measure = (text) => Buffer.byteLength(text);
export const utf16Units: Measure = (text) => text.length;

const gap = '\n\n';

/**
 * The sections in their order, never over `limit`. Room is given by rank, so what matters least gives way first: rows
 * from the end, then the section. A limit below the sections of rank 0 cuts those, between two characters.
 */
export function fitSections(sections: readonly Section[], limit: number, measure: Measure): string {
  const given = sections.filter(({ head, rowCount }) => head !== '' || (rowCount ?? 0) > 0);
  const texts = new Map<Section, string>();
  // The line break at the end.
  let room = limit - 1;
  for (const section of [...given].sort((a, b) => a.rank - b.rank)) {
    const between = texts.size === 0 ? 0 : measure(gap);
    const text =
      section.rank === 0
        ? cutText(wholeText(section), room - between, measure)
        : fitRows(section, room - between, measure);
    if (text === '') continue;
    room -= between + measure(text);
    texts.set(section, text);
  }
  const body = given.flatMap((section) => texts.get(section) ?? []).join(gap);
  return limit < 1 ? '' : `${body}\n`;
}

function wholeText({ head, rows, foot }: Section): string {
  return [head, ...(rows ?? [])].join('\n') + (foot?.(0) ?? '');
}

/** As many rows as fit with the foot that counts the others; `brief`, or nothing, when none does. */
function fitRows(section: Section, room: number, measure: Measure): string {
  const { head, rows, rowCount = 0, foot = () => '', brief = '' } = section;
  const briefText = measure(brief) <= room ? brief : '';
  if (rows === undefined) {
    const text = head + foot(0);
    return measure(text) <= room ? text : briefText;
  }
  // The number grows shorter as rows are added, so its longest form is what must fit.
  const footRoom = measure(foot(rowCount));
  const emptyFoot = measure(foot(0));
  const taken: string[] = [];
  let used = measure(head);
  let fitting = 0;
  for (const row of rows) {
    used += 1 + measure(row);
    if (used + emptyFoot > room) return firstRows(fitting);
    taken.push(row);
    if (used + footRoom <= room) fitting = taken.length;
  }
  const allFoot = measure(foot(rowCount - taken.length));
  return firstRows(used + allFoot <= room ? taken.length : fitting);

  function firstRows(count: number): string {
    if (count === 0) return briefText;
    return [head, ...taken.slice(0, count)].join('\n') + foot(rowCount - count);
  }
}

/** The text, or its beginning: whole characters only. */
function cutText(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += measure(character);
    if (used > room) break;
    kept += character;
  }
  return kept;
}
