import type { ExampleRows } from '../../domain/example-rows.js';
import type { Tested, TestedFile, TestedSource } from '../../domain/tested.js';
import { detailed, nullable, optional } from './adapted-shape.js';
import { webAddress } from './case-shape.js';
import { object } from './object-shape.js';
import { count, list, number, oneOf, text, type Shape } from './shape.js';

const sha256 = detailed(text, { pattern: '^[0-9a-f]{64}$' });
const file: Shape<TestedFile> = object({ name: text, sha256: optional(sha256) });
const source: Shape<TestedSource> = object({
  kind: detailed(
    oneOf('file', 'hub', 'address', 'cluster', 'predictions'),
    'A file of the workspace, a name on the Hub of Hugging Face, an address of the web, what only the cluster knows, or the stored answers of a model.',
  ),
  name: detailed(text, 'As it was given: a path, a repository, an address without its secrets.'),
  revision: optional(text),
  configuration: optional(text),
  split: optional(text),
  files: list(file),
  rowCount: optional(count),
});

/** What was tested, in which state of the repository. */
export const tested: Shape<Tested> = detailed(
  object({
    model: optional(source),
    reference: optional(source),
    evaluation: optional(source),
    runtime: detailed(optional(text), 'What the model ran in.'),
    commit: optional(text),
    pullRequest: optional(count),
    repositoryUrl: optional(webAddress),
  }),
  'What was tested: as it was asked for, and of files that the gate read itself their hashes and rows.',
);

/** Rows of findings with their values. */
export const exampleRows: Shape<ExampleRows> = detailed(
  object({
    columns: list(text),
    rows: list(
      object({
        number: detailed(count, 'Place in the data file, counted from 1.'),
        cells: list(nullable(text)),
        label: optional(text),
        prediction: optional(text),
        probability: optional(number),
      }),
    ),
    ofCases: list(
      object({
        testType: text,
        caseId: text,
        marked: list(text),
        rows: detailed(list(count), 'Positions in `rows`, the worst first.'),
      }),
    ),
  }),
  'Evaluation rows that findings rest on, with their values.',
);
