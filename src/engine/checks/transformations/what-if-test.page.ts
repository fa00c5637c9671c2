import { percent } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { beyondBound } from './outlier-substitution.js';
import { whatIfAlpha } from './rate-losses.js';
import { whenNotSet } from './what-if-test.js';

interface WhatIfWords extends Omit<WrittenPage, 'judges' | 'meanings'> {
  /** What is put where. */
  readonly does: string;
  /** What a model that raises is. */
  readonly raised: string;
}

const raisedAlert = 'A model that raises, or answers nonsense, is an alert.';
const [leastLoss] = whenNotSet;

const words: readonly WhatIfWords[] = [
  {
    testType: 'null_substitution',
    title: 'What if a value were missing',
    about:
      'Puts a missing value into columns that always had one, and asks whether the model does worse than without knowing the column.',
    why: 'A field becomes optional, a supplier stops to send it, a join misses its partner: one day the value is not there. The model raises, or takes the gap for a zero, and each answer of that day is wrong in the same direction.',
    example: {
      before: '`income` is 2,400, and the model says 0.31.',
      after: '`income` is null; the model takes it for 0 and says 0.94.',
      finding: 'A warning that names all columns in which the model does so, as one finding.',
    },
    does: 'Null takes the place of the value, in columns that have none in the reference data: where there are nulls the model has learned to cope.',
    raised: raisedAlert,
    causes:
      'No imputation in the pipeline, missing values filled with zero, or an imputer that was fitted for other columns.',
    remedy:
      'Impute inside the model (the median, or a class for missing) and train it on rows with gaps; or refuse such rows before the model, with an answer of their own.',
    platform:
      'RIME rates the plain loss of performance on the changed rows. By it every model that makes use of a column is at fault, since not knowing the value costs something. Ours asks what the odd value does beyond that.',
  },
  {
    testType: 'unseen_categorical_substitution',
    title: 'What if a category were new',
    about:
      'Puts a category that never occurred into columns of names, and asks whether the model does worse than without knowing the column.',
    why: 'A new country, tariff or product code comes without a word to those who run the model. The encoder raises, or files it under whatever class comes first, and all rows of the new kind are answered as if they were that.',
    example: {
      before: '`country` is `FR`, and the model says 0.31.',
      after: '`country` is `unseen value`, and the encoder raises.',
      finding: 'An alert that names the columns and shows what was put there.',
    },
    does: 'A name that the reference does not have takes the place of the value, in columns of categories with texts whose values should all be known.',
    raised: raisedAlert,
    causes:
      'An encoder that knows the training categories only, codes given by order in the alphabet, or a default that is a category of its own.',
    remedy:
      'Give the encoder a class for what is unknown (handle_unknown in scikit-learn) and let rare categories fall into it at training, so that it means something.',
    platform:
      'RIME rates the plain loss of performance on the changed rows, by which every model that makes use of a column is at fault. Ours asks what the new value does beyond not knowing it, and leaves out categories that are numbers or flags.',
  },
  {
    testType: 'outlier_substitution',
    title: 'What if a number were far out',
    about:
      'Puts numbers far outside the usual range into columns, and asks whether the model does worse than with the largest usual one.',
    why: 'A typo of one zero too many, a sensor that reports its maximum, a first large customer: a model that follows a straight line answers with a price of minus a million.',
    example: {
      before: '`area` is 90, and the model says 250,000.',
      after: '`area` is 900, and the model says 4,900,000.',
      finding: 'A warning that names all columns in which it extrapolates, as one finding.',
    },
    does: `A number ${beyondBound} standard deviations beyond the bound of what is normal takes the place of a normal one, above and below apart: as far as it can be there, so no negative one in a column that has none, none above 1 in a column of shares, and a whole one in a column of whole numbers. Not to know how far out it is, is the farthest ordinary number on its side.`,
    raised: raisedAlert,
    causes:
      'A linear model or a network without bounds, numbers that are not clipped, or a logarithm or a root of a number that may be negative.',
    remedy:
      'Clip inputs to the range of the training data inside the pipeline, or take their logarithm; or refuse such rows before the model. A linear model that extrapolates as it should can have this finding ignored with that reason.',
    platform:
      'RIME puts the values beyond the same bounds and rates the plain loss of performance. Ours asks what the value does beyond the largest ordinary one.',
  },
  {
    testType: 'feature_type_change',
    title: 'What if a number came as text',
    about:
      'Sends numbers as texts and texts as numbers, and asks whether the model notices or goes wrong in silence.',
    why: 'A new version of a form or an export sends "12" for 12. In one language the two are equal, in another the model raises, and in the worst case the text counts as missing and the answers go on.',
    example: {
      before: '`age` is `37`, and the model says 0.31.',
      after: '`age` is `"37"`; the model takes it for a gap and says 0.72.',
      finding: 'A warning that names all columns in which it does so.',
    },
    does: 'A number becomes its own spelling as a text, a text becomes the number 1.',
    raised: 'That a model refuses a text for a number is what a careful one does: a warning, never an alert.',
    causes:
      'Types that are taken as they come, a conversion that turns what it can not read into a gap, or a service that reads all of JSON as texts.',
    remedy:
      'Check and convert the types at the door of the service, and refuse what can not be converted. Let the model raise rather than guess.',
    platform:
      'RIME rates the plain loss of performance, and a model that raises is the highest severity. Ours takes off what not knowing the column costs, and calls a refusal a warning.',
  },
];

export const whatIfPages: readonly WrittenPage[] = words.map(({ does, raised, ...own }) => ({
  ...own,
  judges: `${does} On the same rows, it is counted how often the model is right with the odd value, and how often with the column shuffled among these rows, which is not to know it; of numbers it is the mean absolute error as a part of the span of the labels. Without labels on ${leastRows} rows a right answer is the one given to the row as it is. As nobody has sent such values yet, it is a warning at most: when the loss is beyond chance (of classes by an exact McNemar test, of numbers by Student's t, with Holm's correction for all columns, one-sided ${percent(whatIfAlpha)}) and at least ${percent(leastLoss)} (wider or narrower by \`run.sensitivity\`). Thresholds of your own decide in its place, up to an alert, each by the whole interval. ${raised} Columns of one cause are one finding. A column in which fewer than ${leastRows} rows have a normal value is skipped, and so are typed inputs that can not hold the value and a model that answers otherwise each time.`,
  meanings: {
    'performance_change_config.performance_thresholds':
      'the loss beyond not knowing the value: of the share of right answers, or of the error as a part of the span of the labels; null for the rule above',
  },
}));
