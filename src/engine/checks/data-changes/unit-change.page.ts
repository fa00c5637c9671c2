import { percent, wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { fittingDistance } from './unit-change.js';

export const unitChangePage: WrittenPage = {
  testType: 'unit_change',
  title: 'Numbers in another unit',
  about:
    'Looks for columns of numbers that fit the reference again once they are divided by the factor of a unit.',
  why: 'A supplier sends grams instead of kilograms. Every number is plausible by itself, nothing raises, and each answer is off by a factor until a bill or a dose is wrong.',
  example: {
    before: '`weight` lies between 1.2 and 80, half of it below 11.',
    after: '`weight` lies between 1,200 and 80,000, half of it below 11,000.',
    finding: 'An alert on `weight`: multiplied by 1,000.',
  },
  judges: `Two things have to be so. The values are far from the reference: the whole interval of Kolmogorov's distance lies beyond the thresholds. And divided by a factor they are near it: within ${percent(fittingDistance)} and chance, and less than half as far; and the factor is that of the medians. Tried are powers of ten and common units (miles, pounds, inches, feet, gallons, ounces, minutes, hours …); of these hardly a value may be where it was, since a market may shift by as much. Zeros are left out, and so are running numbers. It takes ${leastRows} numbers other than zero in either of the data.\n\n${wholeInterval('all columns of numbers')}`,
  causes:
    'Cents for euros, grams for kilograms, percent for shares, minutes for seconds, a scaler that is applied twice or not at all, or another supplier.',
  remedy:
    'Convert at the source, where the unit is known, and write it into the name of the column (weight_kg). Check on which day the values changed: rows from before and after may need different factors.',
  platform: 'RIME has no such test; its drift and outliers would tell that the column changed, not why.',
  meanings: { distance_thresholds: "Kolmogorov's distance of the values from those of the reference" },
};
