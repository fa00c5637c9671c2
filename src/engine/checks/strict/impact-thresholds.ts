import type { Thresholds } from '../../contract/thresholds.js';

/** Loss of performance, or share of failing rows, above which abnormal cells are a warning and an alert. */
export const impactThresholds: Thresholds = [0.03, 0.1];
