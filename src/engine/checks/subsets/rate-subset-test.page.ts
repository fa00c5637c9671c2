import type { WrittenPage } from '../pages/written-page.js';
import { rateKinds, type RateKind } from './rate-kind.js';
import { subsetWords } from './subset-words.page.js';

type Words = Pick<WrittenPage, 'title' | 'about' | 'why' | 'example'>;

const words: Readonly<Record<string, Words>> = {
  accuracy: {
    title: 'Accuracy on a subset',
    about: 'Looks for a kind of rows on which the model is wrong far more often than on all others.',
    why: 'The average holds, and one region, one product or the night shift gets answers that are no better than a guess. It comes to light by complaints, since no total shows it.',
    example: {
      before: 'Right on 90 % of the 3,400 flights by day and on 88 % of the 600 at night.',
      after: 'Right on 90 % by day and on 41 % at night.',
      finding: 'An alert on the hour, with the subset `(21, 23]`.',
    },
  },
  multiclass_accuracy: {
    title: 'Accuracy of all classes on a subset',
    about:
      'Looks for a kind of rows on which a model of several classes is wrong far more often than on all others.',
    why: 'A router of messages that was trained on one language or channel fails on the other, and the total looks well as long as that one is small. It grows with the business.',
    example: {
      before: 'Right on 86 % of the mails and on 84 % of the 700 chats.',
      after: 'Right on 86 % of the mails and on 52 % of the chats.',
      finding: 'An alert on the channel, with the subset `chat`.',
    },
  },
  recall: {
    title: 'Recall on a subset',
    about: 'Looks for a kind of rows on which the model misses far more of what it should find.',
    why: 'A screening that works for most people and misses the disease in one group looks fine in total, since the group is small and its misses are not seen by anybody.',
    example: {
      before: 'Of 300 ill people under 60 the model finds 85 %, of 120 older ones 83 %.',
      after: 'The same under 60, and 40 % of the older ones.',
      finding: 'An alert on the age, with the interval in which they are.',
    },
  },
  class_recall: {
    title: 'Recall of a class on a subset',
    about: 'Looks for a class that the model hardly ever finds among one kind of rows.',
    why: 'With several classes a model can do well on every subset and on every class, and never find this class among those rows. It takes a look at both to see it.',
    example: {
      before: 'Of 200 refund requests that came by phone, 80 % are found.',
      after: '15 % of them are; by mail they are found as before.',
      finding: 'An alert on the channel, with the subset `phone, labelled refund`.',
    },
  },
  false_positive_rate: {
    title: 'False alarms on a subset',
    about: 'Looks for a kind of rows on which the model raises far more false alarms.',
    why: 'Honest customers of one country have their cards blocked again and again. The total of false alarms stays low, and those people leave.',
    example: {
      before: 'Of 5,000 honest payments at home 2 % are blocked, of 800 from abroad 4 %.',
      after: 'The same at home, and 45 % from abroad.',
      finding: 'An alert on the country, with the subset `abroad`.',
    },
  },
};

export const rateSubsetPages: readonly WrittenPage[] = rateKinds.map((kind) => {
  const own = words[kind.name];
  if (!own) throw new TypeError(`${kind.name} has no words`);
  return {
    ...own,
    example: {
      ...own.example,
      finding: `${own.example.finding} So it is where the model is as sure of these rows as of others.`,
    },
    testType: `subset_performance:subset_${kind.name}`,
    judges: `${subsetWords.slices}\n\n${kind.title} ${relevantWords(kind)} on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of \`data.protected-features\`. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right.${capWords(kind)}\n\n${subsetWords.rows} The interval is that of two shares of different rows (exact ones, joined by squares).\n\n${subsetWords.wholeInterval}`,
    causes: subsetWords.causes,
    remedy: subsetWords.remedy,
    platform: `RIME compares a subset with all rows, by the interval of the subset alone, and makes no allowance for rows that are harder by nature. Ours compares it with the rest, and takes off what was to be expected.${platformWords(kind)}`,
    meanings: {
      performance_change_thresholds: `how much worse ${kind.title} is on a subset than on the rest, beyond what is allowed for`,
    },
  };
});

function relevantWords({ groupsOf }: RateKind): string {
  const [first] = groupsOf(2);
  if (first?.isNamed) return '(of each class by itself)';
  if ((first?.classes.length ?? 0) > 1) return '(the share of right answers)';
  return first?.classes[0] === 1 ? '(among the rows of class 1)' : '(among the rows of class 0)';
}

function capWords({ groupsOf }: RateKind): string {
  return groupsOf(2).some(({ isNamed }) => isNamed)
    ? ' A class that is missed on an interval of numbers is at most a warning, as a model that is smooth in the number misses it near its boundary.'
    : '';
}

function platformWords({ name }: RateKind): string {
  return name === 'class_recall' ? ' By class and subset RIME does not look at recall.' : '';
}
