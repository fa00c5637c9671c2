import { errorCodes, InputError } from '../../domain/errors.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import type { DetectableDrop } from '../../domain/comparison.js';
import type { Outcome, PredictionsFile, RunIds, Verdict } from '../../domain/outcome.js';
import type { Asked } from '../../domain/plan.js';
import type { Results } from '../../domain/results.js';
import {
  asCount,
  asList,
  asNumber,
  asObject,
  asOneOf,
  asText,
  member,
  orNothing,
  UnexpectedValue,
  type Members,
  type Reader,
} from './json-members.js';
import { readCase, readTestRun } from './read-cases.js';
import { readGate } from './read-gate.js';
import { readJudgedVerdict } from './read-verdict.js';

/** The largest results.json that is read. */
export const resultsJsonLimitBytes = 256 * 1024 * 1024;

/** The versions of the file that this one reads. */
const readableVersions = [1, 2, 3] as const;
export type ReadableVersion = (typeof readableVersions)[number];

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
    return readOutcome(asObject(document, 'the file'));
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

function refuse(name: string, why: string): InputError {
  return new InputError([
    { name, message: `Not a results.json of the model gate: ${why}. Give the file as a run wrote it.` },
  ]);
}

function readOutcome(document: Members): Outcome {
  const version = readVersion(document);
  const testRun = member(document, 'testRun', '', orNothing(readTestRun));
  const cases = member(document, 'cases', '', asList(readCase));
  const detectable = member(document, 'detectable', '', orNothing(asList(readDetectable))) ?? [];
  const results: Results | undefined = testRun && { testRun, cases, detectable };
  const run = member(document, 'run', '', asObject);
  return {
    asked: readAsked(document, run),
    ids: member(document, 'ids', '', readIds),
    results,
    predictions: member(document, 'predictions', '', orNothing(readPredictionsFile)),
    verdict: member(document, 'verdict', '', readVerdict(version, cases)),
    startedAt: member(run, 'startedAt', 'run', asText),
    durationMs: Math.max(0, member(run, 'durationMs', 'run', asNumber)),
  };
}

function readVersion(document: Members): ReadableVersion {
  const version = member(document, 'schemaVersion', '', asCount);
  const known = readableVersions.find((one) => one === version);
  if (known === undefined) {
    throw new UnexpectedValue(
      `schemaVersion is ${version}, but this program reads ${readableVersions.join(', ')}; use the program that wrote it, or a newer one`,
    );
  }
  return known;
}

function readVerdict(version: ReadableVersion, cases: Results['cases']): Reader<Verdict> {
  return (value, at) => {
    const verdict = asObject(value, at);
    const kind = member(verdict, 'kind', at, asOneOf(['passed', 'failed', 'skipped', 'error']));
    const reason = member(verdict, 'reason', at, asText);
    if (kind === 'skipped') return { kind, reason };
    if (kind === 'error') return { kind, code: member(verdict, 'code', at, asOneOf(errorCodes)), reason };
    return readJudgedVerdict(verdict, at, kind, reason, version, cases);
  };
}

/** `undefined` when the run had no inputs it could read. */
function readAsked(document: Members, run: Members): Asked | undefined {
  const gate = member(document, 'gate', '', orNothing(readGate));
  if (gate === undefined) return undefined;
  const report = member(document, 'report', '', orNothing(asObject)) ?? {};
  return {
    target: member(run, 'target', 'run', asText),
    run: { name: member(run, 'name', 'run', asText), seed: member(run, 'seed', 'run', asNumber) },
    rules: member(document, 'rules', '', orNothing(asList(asText))) ?? [],
    gate,
    report: {
      dir: '',
      comment: 'never',
      commentKey: member(report, 'commentKey', 'report', orNothing(asText)) ?? '',
      subject: '',
      annotations: false,
      predictions: false,
      annotatedFile: member(report, 'annotatedFile', 'report', orNothing(asText)),
    },
  };
}

/** Its place is beside the file that names it, so a name that leads elsewhere is none. */
const readPredictionsFile: Reader<PredictionsFile> = (value, at) => {
  const file = asObject(value, at);
  const name = member(file, 'name', at, asText);
  if (!/^[\w-][\w.-]{0,99}$/.test(name)) throw new UnexpectedValue(`${at}.name must be the name of a file`);
  return {
    name,
    sha256: member(file, 'sha256', at, asText),
    rowCount: member(file, 'rowCount', at, asCount),
    bytes: undefined,
  };
};

const readDetectable: Reader<DetectableDrop> = (value, at) => {
  const one = asObject(value, at);
  return {
    metric: member(one, 'metric', at, asText),
    title: member(one, 'title', at, asText),
    rows: member(one, 'rows', at, asCount),
    drop: member(one, 'drop', at, asNumber),
  };
};

const idNames = ['projectId', 'modelId', 'referenceId', 'evaluationId', 'jobId', 'testRunId'] as const;

const readIds: Reader<RunIds> = (value, at) => {
  const ids = asObject(value, at);
  const read = idNames.map((name) => [name, member(ids, name, at, orNothing(asText))] as const);
  return Object.fromEntries(read.filter(([, id]) => id !== undefined));
};
