import type { Cell } from '../../data/table.js';
import type { Substitution } from './substitution.js';

/** A number becomes its own spelling, `12` → `"12"`; a text becomes the number 1. */
export const featureTypeChange: Substitution = {
  key: 'feature_type_change',
  title: 'Feature Type Change',
  description: 'Sends texts for numbers and numbers for texts; catches a model that crashes on "12" for 12.',
  params: {},
  learn: () => ({ isClean: (cell) => cell !== null, substitutes: [changeType] }),
  noColumn: 'there is no column but text inputs',
};

function changeType(cell: Cell): Cell {
  return typeof cell === 'string' ? 1 : String(cell);
}
