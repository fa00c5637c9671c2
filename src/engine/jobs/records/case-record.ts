import type { Severity, TestCategory } from '../../../domain/vocabulary.js';
import type { CaseResult } from '../../contract/stress-test.js';

/** What came of one case, and its place in its batch. */
export interface CaseRecord {
  readonly testType: string;
  readonly category: TestCategory;
  /** Position in its batch, from 0. */
  readonly index: number;
  readonly caseResult: CaseResult;
}

/** What lists tell of a case: texts of its outcome, and measurements other than of drift, need not be there. */
export type CaseOutline = Omit<CaseRecord, 'caseResult'> & {
  readonly caseResult: Pick<CaseResult, 'features' | 'outcome' | 'measurements'>;
};

/** How many cases came out how. */
export type CaseTally = Readonly<Record<Severity | 'error' | 'skip', number>>;
