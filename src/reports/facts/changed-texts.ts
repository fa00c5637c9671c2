import { m } from '../../domain/measures/index.js';
import type { Measure } from '../../domain/measures/measure.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';

/** A text that a test changed, and the class predicted before and after. */
export interface ChangedText {
  readonly before: string;
  readonly after: string;
  readonly classBefore: string | undefined;
  readonly classAfter: string | undefined;
}

/** However many a case lists. */
const maxTexts = 10;

/** The texts that a case shows changed, worst first: one, where it is about one text alone. */
export function changedTexts(testCase: TestCase): readonly ChangedText[] {
  const textsOf = (single: Measure<'text'>, list: Measure<'texts'>): readonly string[] => {
    const text = read(testCase, single);
    return text === undefined ? (read(testCase, list)?.slice(0, maxTexts) ?? []) : [text];
  };
  const after = textsOf(m.transformedText, m.transformedTexts);
  const classesBefore = textsOf(m.originalClass, m.originalClasses);
  const classesAfter = textsOf(m.finalClass, m.finalClasses);
  return textsOf(m.originalText, m.originalTexts).flatMap((before, index) => {
    const changed = after[index];
    if (changed === undefined) return [];
    return [{ before, after: changed, classBefore: classesBefore[index], classAfter: classesAfter[index] }];
  });
}
