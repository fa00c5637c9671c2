import { describe, expect, test } from '@jest/globals';

import {
  decodeCaseStatus,
  decodeImageState,
  decodeJobState,
  decodeLink,
  decodeSeverity,
  decodeTerminationReason,
} from '../../../src/rime/answers/decode.js';

test.each([
  [undefined, { known: 'pass' }],
  ['TEST_CASE_STATUS_PASS_UNSPECIFIED', { known: 'pass' }],
  ['TEST_CASE_STATUS_WARNING', { known: 'warning' }],
  ['TEST_CASE_STATUS_FAIL', { known: 'fail' }],
  ['TEST_CASE_STATUS_SKIP', { known: 'skip' }],
  // The API has no such word, so it is none of ours: better an alert too many than a pass too many.
  ['TEST_CASE_STATUS_PASS', { unknown: 'TEST_CASE_STATUS_PASS' }],
  ['PASS', { unknown: 'PASS' }],
  ['2', { unknown: '2' }],
])('the case status %j reads as %j', (word, expected) => {
  expect(decodeCaseStatus(word)).toEqual(expected);
});

test.each([
  [undefined, { known: undefined }],
  ['SEVERITY_UNSPECIFIED', { known: undefined }],
  ['SEVERITY_PASS', { known: 'pass' }],
  ['SEVERITY_WARNING', { known: 'warning' }],
  ['SEVERITY_ALERT', { known: 'alert' }],
  ['SEVERITY_CRITICAL', { unknown: 'SEVERITY_CRITICAL' }],
  ['severity_pass', { unknown: 'severity_pass' }],
])('the severity %j reads as %j', (word, expected) => {
  expect(decodeSeverity(word)).toEqual(expected);
});

test.each([
  ['JOB_STATUS_REQUESTED', 'requested'],
  ['JOB_STATUS_PENDING', 'pending'],
  ['JOB_STATUS_RUNNING', 'running'],
  ['JOB_STATUS_RECONCILING', 'reconciling'],
  ['JOB_STATUS_SUCCEEDED', 'succeeded'],
  ['JOB_STATUS_FAILED', 'failed'],
  ['JOB_STATUS_CANCELLED', 'cancelled'],
  ['JOB_STATUS_UNSPECIFIED', 'unknown'],
  ['JOB_STATUS_PAUSED', 'unknown'],
  [undefined, 'unknown'],
])('the job status %j reads as %s', (word, expected) => {
  expect(decodeJobState(word)).toBe(expected);
});

test.each([
  ['STATUS_READY', 'ready'],
  ['STATUS_BUILDING_FIRST_TIME', 'building'],
  ['STATUS_REBUILDING', 'building'],
  ['STATUS_FAILED', 'failed'],
  ['STATUS_OUTDATED', 'outdated'],
  ['STATUS_UNSPECIFIED', 'unknown'],
  ['STATUS_READY_SOON', 'unknown'],
  [undefined, 'unknown'],
])('the image status %j reads as %s', (word, expected) => {
  expect(decodeImageState(word)).toBe(expected);
});

test.each([
  [undefined, undefined],
  ['TERMINATION_REASON_UNSPECIFIED', undefined],
  ['TERMINATION_REASON_OOMKILLED', 'It ran out of memory.'],
  ['TERMINATION_REASON_EVICTED', 'The cluster gives the reason TERMINATION_REASON_EVICTED.'],
])('the termination reason %j reads as %j', (word, expected) => {
  expect(decodeTerminationReason(word)).toBe(expected);
});

describe('a link for people', () => {
  test.each([
    ['rime.test/test-runs/1', 'https://rime.test/test-runs/1'],
    ['rime.test:8443/test-runs/1', 'https://rime.test:8443/test-runs/1'],
    ['//rime.test/a', 'https://rime.test/a'],
    ['https://rime.test/a?b#c', 'https://rime.test/a?b#c'],
    ['http://rime.test/a', 'http://rime.test/a'],
    ['HTTPS://rime.test/a', 'https://rime.test/a'],
  ])('%s leads to %s', (link, expected) => {
    expect(decodeLink(link)).toBe(expected);
  });
  test.each([
    undefined,
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'ftp://rime.test/a',
    'file:///etc/passwd',
    'https://',
    'a b',
  ])('%j leads nowhere', (link) => {
    expect(decodeLink(link)).toBeUndefined();
  });
});
