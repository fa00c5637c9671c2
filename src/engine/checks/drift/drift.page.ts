import { percent } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { familyAlpha } from '../rating/rate-family.js';

interface DriftWords extends Omit<WrittenPage, 'judges' | 'platform'> {
  /** What is counted. */
  readonly counts: string;
  readonly platform?: string;
}

const bins =
  'It is counted over bins of about as many reference values each, and fewer of them for small samples, so that chance alone gives a small index.';

const words: readonly DriftWords[] = [
  {
    testType: 'label_drift',
    title: 'Another mix of labels',
    about: 'Compares how often each class is the label with the reference data.',
    why: 'Fraud doubles, or the test set was drawn from the complaints only. Each number that hangs on the mix, such as accuracy, precision and a threshold, then compares apples with pears.',
    example: {
      before: '10 % of the reference rows are labelled 1.',
      after: '45 % of the evaluation rows are.',
      finding: 'An alert: the index of the two mixes is about 0.7.',
    },
    counts: 'The labels of both data are counted by class.',
    causes:
      'Evaluation data from another place or time than the reference, a filter on rows, balanced sampling for the training, or a real change of how often things happen.',
    remedy:
      'Find out which of the two mixes is that of production. If it is the new one, choose cut-offs and calibrate anew; if not, draw the evaluation data again.',
  },
  {
    testType: 'regression_label_drift',
    title: 'Another distribution of the labels',
    about: 'Compares the numbers that are to be predicted with those of the reference data.',
    why: 'Prices rise by a third, and a model that learned the old ones stays behind by as much on each answer. Or the labels came in another unit, and every error is measured wrongly.',
    example: {
      before: 'Prices lie around 300.',
      after: 'Prices lie around 420, and few of them where most were.',
      finding: 'An alert, when the index of the two distributions is surely large.',
    },
    counts: `The labels of both data. ${bins}`,
    causes:
      'Evaluation data from another time or market, a filter on rows, labels in another unit or on a logarithmic scale, or a real change.',
    remedy:
      'Compare the quantiles of the two: a constant factor is a unit, a shift a change of the market. Retrain with new rows, or predict relative to something that moves along.',
  },
  {
    testType: 'prediction_drift',
    title: 'Another distribution of the predictions',
    about:
      'Compares the scores or numbers that the model answers with those for the reference data; it needs no labels.',
    why: 'Labels come weeks later, predictions at once. When the model approves half as many requests from one day to the next, something changed, and it shows here before anybody can say whether the answers are wrong.',
    example: {
      before: 'Scores lie around 0.2 for most rows, and above 0.8 for some.',
      after: 'Most scores lie between 0.5 and 0.7.',
      finding: 'An alert, when the index of the two distributions is surely large.',
    },
    counts: `The score of class 1, or the predicted number, of both data. ${bins}`,
    causes:
      'Inputs that changed (the drift of a feature tells which), a pipeline that fills in defaults, or another mix of cases.',
    remedy:
      'Look at the drift of the features in the same run: one that moved explains it. When none did, see whether the model or its preprocessing is the one that answered the reference.',
  },
  {
    testType: 'predicted_label_drift',
    title: 'Another mix of predicted classes',
    about: 'Compares how often the model answers each class with the reference data; it needs no labels.',
    why: 'A router sends twice as many tickets to one team, or nothing to another any more. The labels that would prove it wrong come weeks later.',
    example: {
      before: 'The model answers A, B and C on 40, 35 and 25 % of the reference rows.',
      after: 'It answers them on 75, 20 and 5 %.',
      finding: 'An alert: the index of the two mixes is about 0.63.',
    },
    counts: 'The predicted classes of both data are counted.',
    causes:
      'Another mix of cases, inputs that changed, or a class that the new model hardly answers any more.',
    remedy:
      'Compare with the drift of the labels, where there are labels: if they moved alike, the world changed, if not, the model did. Then look at the recall of the class that is answered less often.',
  },
  {
    testType: 'categorical_feature_drift',
    title: 'A column of categories drifted',
    about: 'Compares how often each value of a column occurs with the reference data.',
    why: 'Marketing opens a new channel, and a kind of customer that was one in fifty becomes one in three. The model knows them from a handful of rows, and now decides about all of them.',
    example: {
      before: '`channel` is web, mail and shop on 60, 30 and 10 % of the rows.',
      after: 'It is web, mail and shop on 15, 25 and 60 %.',
      finding: 'An alert on `channel`: the index is about 1.5.',
    },
    counts: 'The values of both data are counted, nulls left out unless `ignore_nans` is false.',
    causes:
      'Data from another time, place or channel, a filter on rows, new or renamed codes, or a column that is filled from another source.',
    remedy:
      'See which value changed most, which the finding names, and whether it is real. If so, look at the accuracy on that subset, and retrain with more such rows; if not, mend the source or draw the data again.',
  },
  {
    testType: 'numeric_feature_drift',
    title: 'A column of numbers drifted',
    about: 'Compares how the numbers of a column are distributed with the reference data.',
    why: 'Incomes rise, a sensor ages, a season comes: the model extrapolates from year to year, and each answer is a little more of a guess.',
    example: {
      before: '`age` lies between 20 and 80, half of it below 45.',
      after: '`age` lies between 20 and 30 on nine rows in ten.',
      finding: 'An alert on `age`, with the interval that changed most.',
    },
    counts: `The numbers of both data, and of texts their properties, such as the length. ${bins} Nulls and stray texts are left out.`,
    causes:
      'Data from another time, place or group, a sensor or a form that changed, another unit, or a filter on rows.',
    remedy:
      'Look at the two distributions in the report. A factor is a unit, a shift an ageing sensor or a real change, a missing part a filter. Where it is real, retrain with new rows; where it is harmless, leave the column out or ignore the finding until a day.',
  },
];

export const driftPages: readonly WrittenPage[] = words.map(({ counts, ...own }) => ({
  ...own,
  judges: `${counts} The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold **and** chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below ${percent(familyAlpha)}, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than \`min_sample_size\` it is skipped.`,
  platform:
    own.platform ??
    'RIME has the same index and thresholds, over 100 bins of numbers whatever the size of the data, which calls two samples of a hundred rows from one source drift; it has other statistics as well. Ours has as many bins as the rows bear, and asks for chance.',
}));
