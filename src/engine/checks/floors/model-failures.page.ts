import type { WrittenPage } from '../pages/written-page.js';

export const modelFailuresPage: WrittenPage = {
  testType: 'model_failures',
  title: 'Answers every row',
  about:
    'Asks the model for every row of the data as it is, and tells on which rows it fails and by which cell.',
  why: 'A model that raises on one row in a thousand is an outage for one customer in a thousand, and it is always the same kind of customer: the one without a phone number, or from the country that was added last month. In a notebook such rows were dropped long before the model saw them.',
  example: {
    before: 'Row 4711 has `age` 37, and the model answers 0.42.',
    after: 'Row 4711 has no `age`, and the model raises `float() argument must be … not None`.',
    finding:
      'An alert that names the row, the column `age` and the null: with the age of a row that is answered the model answers this row, too.',
  },
  judges:
    'There is no threshold and no chance in it. A row counts when the model raises on it or answers what is no answer (no probability, a number that is not finite). Such rows are found by halving their batch. On evaluation rows one is enough for an alert, since in production it would be an error; on reference rows, which are only a yardstick, it is a warning, unless most of them failed. Where the model answers for all rows there is no case. Metrics leave such rows out. When the model fails on most rows there is nothing to test, and the run is an error.',
  causes:
    'A missing value that the pipeline does not fill, a category that the encoder has not seen, a text where a number should be, a row that is longer than the model can take, or columns that change their type when a batch holds a null.',
  remedy:
    'Look at the column and the value that the finding names, and decide where it is handled: in the model (impute it, give the encoder a class for what is unknown) or before it (refuse the row with an answer of its own). Then add such a row to the training data.',
  platform:
    'RIME has no such test: where a model raises during a run, the run or the test fails. Here one bad row does not end the run, and is a finding of its own.',
};
