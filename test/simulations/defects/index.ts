import { columnDefects } from './column-defects.js';
import type { Defect } from './defect.js';
import { modelDefects } from './model-defects.js';
import { regressorDefects } from './regressor-defects.js';
import { rowDefects } from './row-defects.js';
import { textDefects } from './text-defects.js';

export const defects: readonly Defect[] = [
  ...columnDefects,
  ...rowDefects,
  ...modelDefects,
  ...regressorDefects,
  ...textDefects,
];
