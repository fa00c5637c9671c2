import { EVENT_ID, parseEvents } from 'js-yaml';

/** More rules than anybody writes. */
const mostLines = 1000;
/** `gate.tests.<test>` is as deep as a rule goes. */
const deepest = 3;

/** A map or list that is being read; `key` while a value of a map is awaited. */
interface Frame {
  readonly isMap: boolean;
  readonly path: readonly string[] | undefined;
  key: string | undefined;
}

/**
 * The lines, from 1, of the keys below `gate` and `run` in a config file, by their path, such as `gate.tests.label_drift`.
 * Underscores of our own keys are told as hyphens. Empty for a text that is no YAML, which is refused elsewhere.
 */
export function ruleLines(given: string): Readonly<Record<string, number>> {
  const text = given.replace(/^\uFEFF/, '');
  const lines = new Map<string, number>();
  const lineAt = createLineCounter(text);
  const stack: Frame[] = [];
  /** A node that is a key or a value of what is open: the path it opens, if it is a value. */
  const enter = (key: string | undefined, start: number): readonly string[] | undefined => {
    const frame = stack.at(-1);
    if (!frame) return [];
    if (!frame.isMap) return undefined;
    if (frame.key !== undefined) {
      const path = frame.path && [...frame.path, frame.key];
      frame.key = undefined;
      return path;
    }
    frame.key = key ?? '';
    const path =
      frame.path &&
      [...frame.path, frame.key].map((part, depth) => (depth < 2 ? part.replaceAll('_', '-') : part));
    const isRule = path && path.length > 1 && path.length <= deepest && /^(?:gate|run)$/.test(path[0] ?? '');
    if (isRule && lines.size < mostLines) lines.set(path.join('.'), lineAt(start));
    return undefined;
  };
  try {
    for (const event of parseEvents(text, {})) {
      if (event.type === EVENT_ID.DOCUMENT) continue;
      if (event.type === EVENT_ID.POP) stack.pop();
      else if (event.type === EVENT_ID.ALIAS) enter(undefined, 0);
      else if (event.type === EVENT_ID.SCALAR)
        enter(text.slice(event.valueStart, event.valueEnd), event.valueStart);
      else {
        const path = enter(undefined, event.start);
        stack.push({ isMap: event.type === EVENT_ID.MAPPING, path, key: undefined });
      }
    }
  } catch {
    return {};
  }
  return Object.fromEntries(lines);
}

/** Line of a place, from 1; places come in the order of the text. */
function createLineCounter(text: string): (place: number) => number {
  let [line, seen] = [1, 0];
  return (place) => {
    for (; seen < place; seen++) if (text.charCodeAt(seen) === 10) line++;
    return line;
  };
}
