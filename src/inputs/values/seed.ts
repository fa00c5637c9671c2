import { wholeNumber } from './value-type.js';

/** The seed of everything random: 32 bits without sign. */
export const seed = wholeNumber(0, 2 ** 32 - 1);
