import type { Wire } from './reply.js';
import type { Cluster, StoredTestRun } from './state.js';
import { casesOf } from './test-cases.js';

const counted = new WeakMap<StoredTestRun, Wire>();

/** The run's own counts of its cases; by status, and by severity without the skipped. They are texts. */
export function countCases(run: StoredTestRun, cluster: Cluster): Wire {
  const known = counted.get(run);
  if (known) return known;
  const counts = new Map<unknown, number>();
  const source = casesOf(run, cluster);
  for (let index = 0; index < source.count; index += 1) {
    for (const word of [source.at(index)['status'], source.at(index)['severity']]) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const text = (word: string): string => String(counts.get(word) ?? 0);
  const counts64 = {
    summaryCounts: {
      total: String(source.count),
      pass: text('TEST_CASE_STATUS_PASS_UNSPECIFIED'),
      warning: text('TEST_CASE_STATUS_WARNING'),
      fail: text('TEST_CASE_STATUS_FAIL'),
      skip: text('TEST_CASE_STATUS_SKIP'),
    },
    severityCounts: {
      numNoneSeverity: text('SEVERITY_PASS'),
      numLowSeverity: text('SEVERITY_WARNING'),
      numHighSeverity: text('SEVERITY_ALERT'),
    },
  };
  counted.set(run, counts64);
  return counts64;
}
