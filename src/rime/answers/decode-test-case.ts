import type { Metric, MetricValue, TestCase } from '../../domain/results.js';
import { metricCategoryPrefix, shortWord, testCategoryPrefix } from '../../wire/enums.js';
import type * as wire from '../../wire/answers.js';
import type { Answer } from './answer.js';
import { decodeCaseStatus, decodeSeverity } from './decode.js';

/**
 * A case with a status we don't know reads as failed: whoever forgets `unknownWords` still sees no pass. Type and id are
 * empty when the cluster leaves them out. `share` gives back one text for all equal ones.
 */
export function decodeTestCase(
  answer: Answer<wire.TestCase>,
  share: (text: string) => string = (text) => text,
): TestCase {
  const status = decodeCaseStatus(answer.text('status'));
  const severity = decodeSeverity(answer.text('severity'));
  return {
    testType: share(answer.text('testBatchType') ?? ''),
    caseId: answer.text('testCaseId') ?? '',
    category: share(shortWord(testCategoryPrefix, answer.text('testCategory') ?? 'unspecified')),
    features: answer.texts('features').map(share),
    status: 'known' in status ? status.known : 'fail',
    severity: 'known' in severity ? severity.known : undefined,
    importance: finite(answer.number('importanceScore')),
    metrics: answer.list('metrics').map((metric) => decodeMetric(metric, share)),
    unknownWords: [status, severity].flatMap((word) => ('unknown' in word ? [word.unknown] : [])),
  };
}

export function decodeMetric(
  answer: Answer<wire.TestMetric>,
  share: (text: string) => string = (text) => text,
): Metric {
  return {
    name: share(answer.text('metric') ?? ''),
    category: share(shortWord(metricCategoryPrefix, answer.text('category') ?? 'unspecified')),
    value: decodeValue(answer),
  };
}

/** At most one member is set, and it may hold a zero: presence decides, not the value. */
function decodeValue(answer: Answer<wire.TestMetric>): MetricValue {
  if (answer.has('floatValue')) return answer.number('floatValue') ?? null;
  if (answer.has('intValue')) return decodeInt64(answer);
  if (answer.has('strValue')) return answer.text('strValue') ?? '';
  if (answer.has('floatList')) return answer.object('floatList').numbers('values');
  if (answer.has('intList')) return answer.object('intList').numbers('values');
  if (answer.has('strList')) return answer.object('strList').texts('values');
  return null;
}

/** An int64 beyond what a double holds exactly stays the text it came as. */
function decodeInt64(answer: Answer<wire.TestMetric>): number | string | null {
  const value = answer.number('intValue') ?? null;
  return value === null || Number.isSafeInteger(value) ? value : (answer.text('intValue') ?? null);
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
