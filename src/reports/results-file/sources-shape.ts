import type { Origin, Sources } from '../../domain/sources.js';
import { detailed, nullable, optional } from './adapted-shape.js';
import { object } from './object-shape.js';
import { oneOf, text, type Shape } from './shape.js';

const origin: Shape<Origin> = object({
  kind: oneOf('file', 'hub', 'address', 'cluster'),
  name: text,
  revision: optional(text),
  configuration: optional(text),
  split: optional(text),
});

/** Of a run whose inputs could be read. */
export const sourcesShape: Shape<Sources | undefined> = optional(
  detailed(
    object({ model: nullable(origin), reference: nullable(origin), evaluation: nullable(origin) }),
    'Model and data as they were asked for: a file of the workspace, a name on the Hub of Hugging Face, an address, or what only the cluster knows.',
  ),
);
