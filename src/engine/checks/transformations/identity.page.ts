import type { WrittenPage } from '../pages/written-page.js';
import { tolerance } from './repeat-answers.js';

const shared: Omit<WrittenPage, 'testType' | 'title' | 'about' | 'example' | 'platform'> = {
  why: 'A customer asks twice and is refused once. Nobody can explain an answer that is another one the next time, no bug report can be reproduced, and each comparison of two models has noise in it.',
  judges: `Sampled rows, which the model has answered among all others, are asked again, twice. There is no chance in it, and so no interval: another class (of numbers, another number) to the same question is an alert, any other difference beyond ${tolerance} a warning, such as answers that depend on what else is in the batch. Of numbers, differences are a part of the span of the labels. Thresholds of your own are of the largest difference, and decide in place of that.`,
  causes:
    'Dropout or another layer that is left in training mode, sampling without a fixed seed, a feature made from the clock or from a random number, padding or normalisation by batch, or a service with two versions behind one address.',
  remedy:
    'Put the model into evaluation mode, fix the seeds, and see that a row is answered by itself alone: not by the mean of its batch or the longest text in it. Of a service ask for the version that answers.',
  meanings: {
    severity_thresholds:
      'the largest difference between two answers to the same row: of a probability, or of a number as a part of the span of the labels; null for the rule above',
  },
};

export const identityPages: readonly WrittenPage[] = [
  {
    ...shared,
    testType: 'text_identity',
    title: 'Same text, same answer',
    about: 'Asks the model the same texts again, and tells whether it gives the same answers.',
    example: {
      before: '`Great service` is positive with 0.93, and the next time again.',
      after: '`Great service` is positive with 0.61, and the next time negative with 0.55.',
      finding: 'An alert: it answers the same question otherwise each time, with another class at times.',
    },
    platform:
      'RIME has Identity for texts, and rates each text by how far the probability moves. Ours is one case, and any other answer is a finding.',
  },
  {
    ...shared,
    testType: 'model_determinism',
    title: 'Same row, same answer',
    about: 'Asks the model the same rows again, and tells whether it gives the same answers.',
    example: {
      before: 'Row 12 is answered with 0.42, and the next time again.',
      after: 'Row 12 is answered with 0.42, and the next time with 0.58.',
      finding: 'An alert: the class of the same row became another.',
    },
    platform: 'RIME has no such test for tables, only Identity for texts.',
  },
];
