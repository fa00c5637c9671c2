import { InputError } from '../../domain/errors.js';
import { isJudged, type Outcome, type Verdict } from '../../domain/outcome.js';
import type { Asked, GatePolicy } from '../../domain/plan.js';
import type { TestCase } from '../../domain/results.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import { testCase } from './case-shape.js';
import { ContentHash } from './content-hash.js';
import { askedRun, headShape, version, type Head } from './results-shape.js';
import { asObject, object, readMember, type Members } from './object-shape.js';
import { list, UnexpectedValue } from './shape.js';

/** The largest results.json that is read. */
export const resultsJsonLimitBytes = 256 * 1024 * 1024;

/**
 * A run as its results.json tells it, to make the reports again or to compare with. Every member is checked, as the
 * file may come from anywhere; members that this version doesn't know are ignored. What the file doesn't hold (the
 * report folder, when to comment) is empty or off. Throws InputError when the file is too large, cut off, not JSON, of
 * another version, or has a member of the wrong kind. `name`: what to call the file in that message.
 */
export function readResultsJson(text: string, name = 'results.json'): Outcome {
  if (text.length > resultsJsonLimitBytes) {
    throw refuse(name, `it is larger than ${formatBytes(resultsJsonLimitBytes)}`);
  }
  const document = parse(text, name);
  try {
    const members = asObject(document, 'the file');
    const outcome = readOutcome(members);
    if (!isAsWritten(members))
      throw refuse(
        name,
        'it was changed after it was written (its sha256 is another; remove that from a file changed on purpose)',
      );
    return outcome;
  } catch (error) {
    if (error instanceof UnexpectedValue) throw refuse(name, error.message);
    throw error;
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    if (text.trim() === '') throw refuse(name, 'it is empty');
    const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
    throw refuse(name, isCut ? 'it is cut off: the end is missing' : 'it is not JSON');
  }
}

/** Files of former versions have no hash. */
function isAsWritten({ sha256, cases, ...head }: Members): boolean {
  if (sha256 === undefined) return true;
  try {
    const hash = new ContentHash(JSON.stringify(head));
    for (const one of cases as readonly unknown[]) hash.addCase(JSON.stringify(one));
    return sha256 === hash.digest();
  } catch (error) {
    // Members that nobody reads may lie deeper in each other than can be written.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function refuse(name: string, why: string): InputError {
  return new InputError([
    { name, message: `Not a results.json of the model gate: ${why}. Give the file as a run wrote it.` },
  ]);
}

function readOutcome(document: Members): Outcome {
  const written = readMember(document, 'schemaVersion', '', version);
  const cases = readMember(document, 'cases', '', list(testCase));
  const head = headShape(cases, written).read(document, '');
  const { ids, predictions, scores, tested, examples, verdict, testRun, detectable, run } = head;
  if (!isWhole(verdict, cases))
    throw new UnexpectedValue('cases must be as many as the counts of the verdict');
  return {
    asked: head.gate && toAsked(head, head.gate, document),
    ids,
    results: testRun && { testRun, cases, detectable },
    predictions,
    scores,
    tested,
    examples,
    verdict,
    startedAt: run.startedAt,
    durationMs: Math.max(0, run.durationMs),
  };
}

/** The verdict counted each case once. Of one that was cut out a later run would not know that it is missing. */
function isWhole(verdict: Verdict, cases: readonly TestCase[]): boolean {
  if (!isJudged(verdict)) return true;
  const { alert, warning, pass, skip, ignored } = verdict.counts;
  return alert + warning + pass + skip + ignored === cases.length;
}

function toAsked({ rules, report }: Head, gate: GatePolicy, document: Members): Asked {
  const { target, ...run } = readMember(document, 'run', '', object(askedRun));
  return {
    target,
    run,
    rules,
    gate,
    report: {
      dir: '',
      comment: 'never',
      commentKey: report?.commentKey ?? '',
      subject: '',
      artifact: { name: '', isStored: false },
      annotations: false,
      predictions: false,
      rows: true,
      annotatedFile: report?.annotatedFile,
      ruleLines: report?.ruleLines,
    },
  };
}
