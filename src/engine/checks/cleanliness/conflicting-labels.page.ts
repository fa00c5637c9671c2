import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

export const conflictingLabelsPage: WrittenPage = {
  testType: 'conflicting_labels',
  title: 'Equal rows, other labels',
  about:
    'Counts rows that have the features of others and another label, beside those of the reference data.',
  why: 'Two teams label the same rows by different rules, or somebody clicks at random on a Friday. No model can be right on both of two equal rows, and the best one looks bad.',
  example: {
    before: '`Refund please` is labelled billing each time.',
    after: '`Refund please` is labelled billing 60 times and delivery 40 times.',
    finding: 'An alert, when there is enough of that beside the reference.',
  },
  judges: `A row counts when its label is not the commonest one among the evaluation rows with the same features. Both data are compared at as many labelled rows as the smaller one has, since more rows make more conflicts. Where features are coarse, equal rows with other labels are a matter of course: the share of the reference is expected. It takes ${leastRows} labelled rows in either of the data.\n\n${wholeInterval('one look')}`,
  causes:
    'Rules for labelling that changed or differ by person, labels joined to the wrong rows, a feature that was left out and told the rows apart, or labels that are noise.',
  remedy:
    'Show ten of these groups to those who label, agree on a rule and label them again. If a feature tells them apart for a person, give it to the model.',
  platform:
    'RIME counts evaluation rows that equal a reference row with another label (exact_match_label_flipping), as a sign of poisoned data, and any of them is a finding. Ours looks within the evaluation data and takes off what is usual.',
  meanings: {
    severity_thresholds: 'how much greater the share of such rows is than in the reference',
  },
};
