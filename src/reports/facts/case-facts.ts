import { whyUncertain } from '../../domain/judge/is-uncertain.js';
import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { effectOf, rowsOf, thresholdOf, type Direction } from './effect.js';
import { headline, whereabouts } from './headline.js';
import { pageOf, type TestPage } from './page-of.js';
import { dataSentences } from './sentences/data-sentences.js';
import { modelSentences } from './sentences/model-sentences.js';
import { whatIfSentences } from './sentences/what-if-sentences.js';
import { capitalize, featureWords, type Teller } from './sentences/words.js';
import { testTitle } from './test-title.js';

/**
 * What a person is told of a case; every report renders these, and none picks its own. Each text is of one line, may
 * hold foreign text and is not escaped for any page; one with nothing to tell is `''`.
 */
export interface CaseFacts {
  /** `Accuracy on a subset`. */
  readonly title: string;
  /** The name that rules of the gate and the API know the test by. */
  readonly testType: string;
  /** The features it is about. */
  readonly where: string;
  /** `On the 582 rows where departure is "night" it is right in 9 of 100, overall in 65.` */
  readonly sentence: string;
  readonly direction: Direction | undefined;
  /** `10.6 points worse`. */
  readonly effect: string;
  /** `at least 8.2 points, at most 13.1 points`. */
  readonly interval: string;
  /** `an alert begins at 20 points`. */
  readonly threshold: string;
  /** `5,000 rows`. */
  readonly rows: string;
  /** Why it is not sure. */
  readonly uncertain: string;
  /** Findings that rest on the same rows and are counted under this one. */
  readonly echoes: readonly string[];
  /** What usually causes it and what to do; `undefined` where no page tells. */
  readonly page: TestPage | undefined;
}

/** The first that knows the case tells it. */
const tellers: readonly Teller[] = [...whatIfSentences, ...modelSentences, ...dataSentences];

/** `isUncertain`: whether the judge found it so, which a case need not say itself. */
export function caseFacts(testCase: TestCase, isUncertain = false): CaseFacts {
  const effect = effectOf(testCase);
  return {
    title: cleanLine(testTitle(testCase.testType), 100) || 'unnamed',
    testType: cleanLine(testCase.testType, 100),
    where: featureWords(testCase),
    sentence: sentenceOf(testCase),
    direction: effect?.direction,
    effect: effect?.size ?? '',
    interval: effect?.interval ?? '',
    threshold: thresholdOf(testCase),
    rows: rowsOf(testCase),
    uncertain: uncertainWords(testCase, isUncertain),
    echoes: (read(testCase, m.alsoSeenAs) ?? []).map((echo) => echoWords(cleanLine(echo, 160))),
    page: pageOf(testCase.testType),
  };
}

/** How large and how sure it is, beyond which threshold, in one line: what stands beside the sentence. */
export function evidenceOf({ effect, interval, threshold, rows }: CaseFacts): string {
  const size = interval === '' ? effect : `${effect} (${interval})`;
  return capitalize([size, threshold, rows].filter(Boolean).join('; '));
}

function sentenceOf(testCase: TestCase): string {
  const unknown = testCase.unknownWords.slice(0, 5).map((word) => cleanLine(word, 60));
  if (unknown.length > 0)
    return `This version does not know the result ${unknown.join(', ')}, so it counts as an alert.`;
  for (const tell of tellers) {
    const told = tell(testCase);
    if (told !== undefined && told !== '') return endSentence(capitalize(told));
  }
  return plainly(testCase);
}

/** Of a case that only a cluster knows: its telling number under the name it has there, and where. */
function plainly(testCase: TestCase): string {
  const parts = [headline(testCase), whereabouts(testCase)].filter(Boolean);
  return parts.length === 0 ? '' : endSentence(capitalize(parts.join(': ')));
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function uncertainWords(testCase: TestCase, isUncertain: boolean): string {
  const why = cleanLine(whyUncertain(testCase), 300);
  if (why !== '') return `Uncertain: ${endSentence(why)}`;
  return isUncertain
    ? 'Uncertain: its interval touches the threshold, so that another sample might be judged otherwise.'
    : '';
}

/** `subset_performance:subset_recall on age (warning)` with its title for people. */
function echoWords(echo: string): string {
  const [, testType = '', rest = ''] = /^(\S{1,100})(.*)$/.exec(echo) ?? [];
  return `${testTitle(testType)}${rest}`;
}
