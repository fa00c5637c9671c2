/**
 * The only reader of the API's words on this side. Every list is open: a word from a newer cluster is kept as text,
 * never an error, and never good news.
 */
import type { CaseStatus, Severity } from '../../domain/vocabulary.js';
import { showForeign } from '../../domain/words/show-foreign.js';

/** A word of a closed list, or the word itself when it isn't one we know. */
export type Decoded<Known> = { readonly known: Known } | { readonly unknown: string };

/** Absent means pass: the API leaves out zero values, and its zero status IS the pass status. */
export function decodeCaseStatus(word: string | undefined): Decoded<CaseStatus> {
  switch (word) {
    case undefined:
    case 'TEST_CASE_STATUS_PASS_UNSPECIFIED':
      return { known: 'pass' };
    case 'TEST_CASE_STATUS_WARNING':
      return { known: 'warning' };
    case 'TEST_CASE_STATUS_FAIL':
      return { known: 'fail' };
    case 'TEST_CASE_STATUS_SKIP':
      return { known: 'skip' };
    default:
      return { unknown: word };
  }
}

/** `undefined`: the cluster gave no severity. */
export function decodeSeverity(word: string | undefined): Decoded<Severity | undefined> {
  switch (word) {
    case undefined:
    case 'SEVERITY_UNSPECIFIED':
      return { known: undefined };
    case 'SEVERITY_PASS':
      return { known: 'pass' };
    case 'SEVERITY_WARNING':
      return { known: 'warning' };
    case 'SEVERITY_ALERT':
      return { known: 'alert' };
    default:
      return { unknown: word };
  }
}

/** States of a job; `unknown` is not final, since a newer cluster may know more ways to be on the way. */
export const jobStates = [
  'unknown',
  'requested',
  'pending',
  'running',
  'reconciling',
  'succeeded',
  'failed',
  'cancelled',
] as const;
export type JobState = (typeof jobStates)[number];

export function decodeJobState(word: string | undefined): JobState {
  const short = word?.replace(/^JOB_STATUS_/, '').toLowerCase();
  return jobStates.find((state) => state === short) ?? 'unknown';
}

/** States of a managed image; only `ready` can be used. */
export type ImageState = 'ready' | 'building' | 'failed' | 'outdated' | 'unknown';

export function decodeImageState(word: string | undefined): ImageState {
  switch (word) {
    case 'STATUS_READY':
      return 'ready';
    case 'STATUS_BUILDING_FIRST_TIME':
    case 'STATUS_REBUILDING':
      return 'building';
    case 'STATUS_FAILED':
      return 'failed';
    case 'STATUS_OUTDATED':
      return 'outdated';
    default:
      return 'unknown';
  }
}

/** Why a job failed, in 2.0-beta's words; `undefined` when it says nothing. */
export function decodeTerminationReason(word: string | undefined): string | undefined {
  switch (word) {
    case undefined:
    case 'TERMINATION_REASON_UNSPECIFIED':
      return undefined;
    case 'TERMINATION_REASON_OOMKILLED':
      return 'It ran out of memory.';
    case 'TERMINATION_REASON_GENERIC_ERROR':
      return 'It met an error, mostly one of its configuration, data or model.';
    case 'TERMINATION_REASON_INTERNAL_ERROR':
      return 'The platform itself had an error.';
    default:
      return `The cluster gives the reason ${word}.`;
  }
}

/** Whether a test run or a batch of it is done: COMPLETED here, not SUCCEEDED as a job. */
export function isTaskCompleted(word: string | undefined): boolean {
  return word === 'TEST_TASK_STATUS_COMPLETED';
}

/**
 * The state of a test run or of a batch of it in the cluster's own word, such as `FAILED`, safe to show; `undefined`
 * when the cluster does not tell, as the zero word does not.
 */
export function decodeTaskState(word: string | undefined): string | undefined {
  if (word === undefined || word === 'TEST_TASK_STATUS_UNSPECIFIED') return undefined;
  return showForeign(word.replace(/^TEST_TASK_STATUS_/, ''), 60);
}

/** RFC 3339 with any number of fractional digits, in milliseconds since the epoch; `undefined` for anything else. */
export function decodeTime(time: string | undefined): number | undefined {
  const ms = time === undefined ? NaN : Date.parse(time.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(ms) ? undefined : ms;
}

/** A link for people: http(s) only, and https when the cluster leaves the scheme out, as some do. */
export function decodeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(link) ? link : `https://${link.replace(/^\/\//, '')}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
