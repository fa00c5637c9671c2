import { featureTypeCheckPage } from '../abnormal-inputs/feature-type-check.page.js';
import { nullCheckPage } from '../abnormal-inputs/null-check.page.js';
import { numericOutlierPage } from '../abnormal-inputs/numeric-outlier.page.js';
import { unseenCategoricalPage } from '../abnormal-inputs/unseen-categorical.page.js';
import { conflictingLabelsPage } from '../cleanliness/conflicting-labels.page.js';
import { duplicateRowsPage } from '../cleanliness/duplicate-rows.page.js';
import { labelImbalancePage } from '../cleanliness/label-imbalance.page.js';
import { labelLeakPage } from '../cleanliness/label-leak.page.js';
import { sharedRowsPage } from '../cleanliness/shared-rows.page.js';
import { brokenRelationPage } from '../data-changes/broken-relation.page.js';
import { categorySpellingPage } from '../data-changes/category-spelling.page.js';
import { frozenColumnPage } from '../data-changes/frozen-column.page.js';
import { swappedColumnsPage } from '../data-changes/swapped-columns.page.js';
import { unitChangePage } from '../data-changes/unit-change.page.js';
import { dateRangePage } from '../dates/date-range.page.js';
import { driftPages } from '../drift/drift.page.js';
import { accuracyFloorPage } from '../floors/accuracy-floor.page.js';
import { labelOrderPage } from '../floors/label-order.page.js';
import { meanFloorPage } from '../floors/mean-floor.page.js';
import { modelFailuresPage } from '../floors/model-failures.page.js';
import { rankingFloorPage } from '../floors/ranking-floor.page.js';
import { calibrationPage } from '../performance/calibration-test.page.js';
import { performancePages } from '../performance/performance-test.page.js';
import { errorSubsetPages } from '../subsets/error-subset-test.page.js';
import { rateSubsetPages } from '../subsets/rate-subset-test.page.js';
import { scoreSubsetPages } from '../subsets/score-subset-test.page.js';
import { textEncodingPage } from '../text-inputs/text-encoding.page.js';
import { textTruncationPage } from '../text-inputs/text-truncation.page.js';
import { identityPages } from '../transformations/identity.page.js';
import { textFlipPages } from '../transformations/text-flip-test.page.js';
import { whatIfPages } from '../transformations/what-if-test.page.js';
import type { WrittenPage } from './written-page.js';

/** One for each test of the catalogue. `npm run generate` prints them; no program loads them. */
export const writtenPages: readonly WrittenPage[] = [
  modelFailuresPage,
  rankingFloorPage,
  accuracyFloorPage,
  labelOrderPage,
  meanFloorPage,
  ...performancePages,
  calibrationPage,
  ...rateSubsetPages,
  ...scoreSubsetPages,
  ...errorSubsetPages,
  ...identityPages,
  ...textFlipPages,
  ...whatIfPages,
  unseenCategoricalPage,
  nullCheckPage,
  featureTypeCheckPage,
  numericOutlierPage,
  textEncodingPage,
  textTruncationPage,
  dateRangePage,
  categorySpellingPage,
  unitChangePage,
  frozenColumnPage,
  swappedColumnsPage,
  brokenRelationPage,
  ...driftPages,
  labelImbalancePage,
  duplicateRowsPage,
  sharedRowsPage,
  conflictingLabelsPage,
  labelLeakPage,
];
