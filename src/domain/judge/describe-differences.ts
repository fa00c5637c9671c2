import type { Baseline } from '../baseline.js';
import { isComparisonCase } from '../comparison-case.js';
import { quoteWord } from '../words/quote-word.js';
import type { TestCase, TestRun } from '../results.js';

/** What a run and its baseline are runs of. */
export interface Compared {
  /** Only of a cluster: the embedded engine makes a new project for each run. `undefined` when it is not known. */
  readonly projectId: string | undefined;
  readonly testRun: Pick<TestRun, 'modelTask'> | undefined;
  readonly cases: readonly TestCase[];
}

/** What differs so that not everything can be compared, a sentence each. */
export function describeDifferences(here: Compared, baseline: Baseline): string[] {
  const sentences: string[] = [];
  const [project, otherProject] = [here.projectId, baseline.projectId];
  if (project !== undefined && otherProject !== undefined && project !== otherProject) {
    sentences.push(`The baseline is a run of another project, ${quoteWord(otherProject)}.`);
  }
  const [task, otherTask] = [here.testRun?.modelTask, baseline.testRun?.modelTask];
  if (task !== undefined && otherTask !== undefined && task !== otherTask) {
    sentences.push(`The baseline is of another model task: ${quoteWord(otherTask)}, not ${quoteWord(task)}.`);
  }
  const isOwn = (testCase: TestCase): boolean => !isComparisonCase(testCase);
  const [casesHere, casesThere] = [here.cases.filter(isOwn), baseline.cases.filter(isOwn)];
  const categories = compareWords(casesHere, casesThere, ({ category }) => category);
  sentences.push(...tell(categories, ['test category', 'test categories']));
  // Tests of a category that is missing as a whole need no sentence of their own.
  const isShared = ({ category }: TestCase): boolean => categories.both.has(category);
  const tests = compareWords(
    casesHere.filter(isShared),
    casesThere.filter(isShared),
    ({ testType }) => testType,
  );
  return [...sentences, ...tell(tests, ['test', 'tests'])];
}

interface ComparedWords {
  readonly both: ReadonlySet<string>;
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

function compareWords(
  here: readonly TestCase[],
  there: readonly TestCase[],
  wordOf: (testCase: TestCase) => string,
): ComparedWords {
  const [wordsHere, wordsThere] = [new Set(here.map(wordOf)), new Set(there.map(wordOf))];
  return {
    both: new Set([...wordsHere].filter((word) => wordsThere.has(word))),
    onlyHere: [...wordsHere].filter((word) => !wordsThere.has(word)).sort(),
    onlyThere: [...wordsThere].filter((word) => !wordsHere.has(word)).sort(),
  };
}

const shownWords = 5;

function tell({ onlyHere, onlyThere }: ComparedWords, [one, many]: readonly [string, string]): string[] {
  const list = (words: readonly string[]): string => {
    const more = words.length > shownWords ? ` and ${words.length - shownWords} more` : '';
    return `the ${words.length === 1 ? one : many} ${words.slice(0, shownWords).map(quoteWord).join(', ')}${more}`;
  };
  return [
    ...(onlyHere.length > 0 ? [`The baseline lacks ${list(onlyHere)}: findings of it count as new.`] : []),
    ...(onlyThere.length > 0 ? [`Only the baseline has ${list(onlyThere)}.`] : []),
  ];
}
