import { expect, test } from '@jest/globals';

import type { Plan } from '../../src/domain/plan.js';
import { tellSources } from '../../src/domain/sources.js';
import { toSources } from '../../src/steps/to-sources.js';

const file = (path: string) => ({ kind: 'workspace-file', path, directory: undefined }) as const;
const hub = (split: string, loadingParams: object) =>
  ({ kind: 'hugging-face', uri: 'owner/data', split, loadingParams }) as Plan['reference'];

test.each<[string, Pick<Plan, 'model' | 'reference' | 'evaluation'>]>([
  [
    './m.onnx on ./e.csv, beside the reference data ./r.csv',
    { model: file('./m.onnx'), reference: file('./r.csv'), evaluation: file('./e.csv') },
  ],
  [
    'owner/model (revision v2) on owner/data (configuration de, split test, revision v1), beside the reference data owner/data (split train)',
    {
      model: { kind: 'hugging-face', uri: 'owner/model', kwargs: { revision: 'v2' } },
      reference: hub('train', {}),
      evaluation: hub('test', { name: 'de', revision: 'v1' }),
    },
  ],
  // What follows the question mark of an address may be a key.
  [
    'https://data.example.com/e.csv, beside the reference data ./r.csv',
    {
      model: { kind: 'none' },
      reference: file('./r.csv'),
      evaluation: { kind: 'data-file', path: 'https://data.example.com/e.csv?signature=secret' },
    },
  ],
  ['', { model: { kind: 'none' }, reference: { kind: 'none' }, evaluation: { kind: 'none' } }],
])('a run is about: %s', (told, plan) => {
  expect(tellSources(toSources(plan))).toBe(told);
});
