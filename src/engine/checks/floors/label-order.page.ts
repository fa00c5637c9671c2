import { percent } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';
import type { WrittenPage } from '../pages/written-page.js';
import { alpha, leastGain } from './label-order.js';

export const labelOrderPage: WrittenPage = {
  testType: 'floor:label_order',
  title: 'Order of the classes',
  about: 'Asks whether the model would be right far more often if its outputs were named in another order.',
  why: 'A classifier answers with numbers, and the names of the classes stand in another file. When the two are sorted differently, a good model says "approved" for "declined", confidently and everywhere, and each dashboard shows a bad model instead of a wrong list.',
  example: {
    before:
      "Outputs are read as `['negative', 'neutral', 'positive']`; the model is right on 88 of 100 rows.",
    after: "The same outputs are read as `['neutral', 'negative', 'positive']`; it is right on 41.",
    finding: 'An alert with the order to paste: `class-names: ["negative","neutral","positive"]`.',
  },
  judges: `Of all orders of the classes the one with the most right evaluation rows is looked for (by the assignment of Kuhn). An alert takes that the whole interval of its gain, row by row, lies beyond ${percent(leastGain)} of the rows, and that an exact McNemar test agrees. The level, ${percent(alpha)}, is shared out among all orders there are, so that many classes make no finding by themselves. It takes ${leastRows} rows with a label.`,
  causes:
    'Class names in alphabetical order in one place and in the order of training in another, a label encoder that was fitted again, a model from the Hub whose id2label differs from the dataset, or 0 and 1 exchanged.',
  remedy:
    'Compare the order that the finding holds with the one that the model was trained with. If it is right, paste it as class-names; if not, correct the labels of the data. Better still, let the model name its classes itself, as ONNX files and models of the Hub can.',
  platform: 'RIME has no such test: it takes the order of the classes as given.',
};
