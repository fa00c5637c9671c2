import type { WrittenPage } from '../pages/written-page.js';
import { errorKinds } from './error-kind.js';
import { subsetWords } from './subset-words.page.js';

type Words = Pick<WrittenPage, 'title' | 'about' | 'why' | 'example'>;

const words: Readonly<Record<string, Words>> = {
  root_mean_squared_error: {
    title: 'Root mean squared error on a subset',
    about:
      'Looks for a kind of rows on which the predicted numbers are far off, large errors counting most, while the average holds.',
    why: 'Valuations are fine in towns and wild in the country, where one in ten is off by half the price. Whoever buys there pays for it.',
    example: {
      before: 'Prices from 0 to 100: the error is 5 in town and 6 in the country.',
      after: 'It is 5 in town and 22 in the country.',
      finding: 'An alert on the region, with the subset `country`.',
    },
  },
  mean_absolute_error: {
    title: 'Mean absolute error on a subset',
    about:
      'Looks for a kind of rows on which the predicted numbers are farther from the truth than on all others.',
    why: 'A forecast of demand serves the large shops and fails the small ones, which then throw away or run out. In total it looks fine, as the large ones outweigh them.',
    example: {
      before: 'Sales from 0 to 200: the forecast is off by 8 in large shops and by 9 in small ones.',
      after: 'It is off by 8 in large ones and by 38 in small ones.',
      finding: 'An alert on the size, with the subset `small`.',
    },
  },
};

export const errorSubsetPages: readonly WrittenPage[] = errorKinds.map(({ metric }) => {
  const own = words[metric.name];
  if (!own) throw new TypeError(`${metric.name} has no words`);
  return {
    ...own,
    testType: `subset_performance:subset_${metric.name}`,
    judges: `${subsetWords.slices}\n\n${metric.title} on each subset is compared with that on all other rows, told as a part of the span of the reference labels. Where large numbers are predicted errors are larger by nature: a subset may be as much worse as rows with such answers are in the rest. For the groups of \`data.protected-features\` nothing is allowed for.\n\n${subsetWords.rows} The interval is that of two means by Student's t, joined by squares.\n\n${subsetWords.wholeInterval}`,
    causes: subsetWords.causes,
    remedy: subsetWords.remedy,
    platform: `RIME compares ${metric.title} on a subset with that on all rows, point by point. Ours compares it with the rest, takes off what such answers cost, and asks for the whole interval.`,
    meanings: {
      performance_change_thresholds: `how much larger ${metric.title} is on a subset than on the rest, as a part of the span of the reference labels, beyond what is allowed for`,
    },
  };
});
