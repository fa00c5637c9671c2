import type { TestCategory } from '../../domain/vocabulary.js';
import { noAnswers, noModel } from '../checks/why-no-model.js';
import type { TestFacts } from '../contract/stress-test.js';

/** What there is to ask. */
export interface Answering {
  readonly hasModel: boolean;
  /** Answers to the rows that were stored in files. */
  readonly hasStored: boolean;
}

const ofCategory: Partial<Record<TestCategory, TestFacts['asks']>> = {
  transformations: 'model',
  'model-performance': 'answers',
  'subset-performance': 'answers',
};

/** Why a test measures nothing, a clause; `undefined` when it has all that it asks. */
export function whyItCannotAsk(
  { asks, category }: Pick<TestFacts, 'asks' | 'category'>,
  { hasModel, hasStored }: Answering,
): string | undefined {
  const asked = asks ?? ofCategory[category];
  if (asked === undefined || hasModel) return undefined;
  if (asked === 'answers') return hasStored ? undefined : noAnswers;
  return noModel;
}
