import type { Codes } from './codes.js';

/** Writes into `told`, per row, what is told of its code; `none` where there is no such code. */
export function tellRows<Told extends Float64Array | Codes>(
  codes: Codes,
  ofCode: Float64Array | Codes,
  none: number,
  told: Told,
): Told {
  for (let row = 0; row < codes.length; row++) told[row] = ofCode[codes[row] ?? -1] ?? none;
  return told;
}
