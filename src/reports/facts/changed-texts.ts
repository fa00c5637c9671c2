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
export function changedTexts({ metrics }: TestCase): readonly ChangedText[] {
  const textsOf = (single: string, list: string): readonly (string | number)[] => {
    const value = metrics.find(({ name }) => name === single || name === list)?.value;
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? (value as readonly (string | number)[]).slice(0, maxTexts) : [];
  };
  const after = textsOf('transformed text', 'transformed texts');
  const classesBefore = textsOf('original class', 'original classes');
  const classesAfter = textsOf('final class', 'final classes');
  return textsOf('original text', 'original texts').flatMap((before, index) => {
    const changed = after[index];
    if (typeof before !== 'string' || typeof changed !== 'string') return [];
    const [classBefore, classAfter] = [classesBefore[index]?.toString(), classesAfter[index]?.toString()];
    return [{ before, after: changed, classBefore, classAfter }];
  });
}
