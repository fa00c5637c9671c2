import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { timesLonger } from './find-gap.js';

export const dateRangePage: WrittenPage = {
  testType: 'date_range',
  title: 'Dates that can not be right',
  about:
    'Looks at columns of dates for placeholders, dates in the future, and stretches of days without data.',
  why: 'Somebody fills in 1900-01-01 where the date is not known, and a customer becomes a hundred years older. Or the feed stood still for two weeks, and the data of a month are those of half of it.',
  example: {
    before: '`signup` lies between 2024-01-02 and 2026-05-30.',
    after: 'One row in ten has 1900-01-01.',
    finding: 'An alert on `signup` that shows the value.',
  },
  judges: `A cell is odd when it is no date, lies in the future (where the reference has such days, farther than these), or lies before the first day of the reference by more than the reference spans and more than a year. The share of odd cells is compared with that of the reference, with the interval of two shares (exact ones, joined by squares). A stretch of days without a row is a warning when it is more than ${timesLonger} times as long as the longest in the reference and no chance. That time went on is no finding. It takes ${leastRows} dates in either of the data.\n\n${wholeInterval('all columns of dates')}`,
  causes:
    'A placeholder for an unknown date, day and month exchanged, seconds taken for milliseconds, a clock that is wrong, or a feed that stood still.',
  remedy:
    'Make placeholders null before anything is computed from the date. Compare the days without data with the log of the feed, and load them again. Tell parsers the format instead of letting them guess.',
  platform: 'RIME has no such test.',
  meanings: { severity_thresholds: 'how much greater the share of odd dates is than in the reference' },
};
