import { defaultMaxDrop } from '../../domain/drop-policy.js';
import type { GatePolicy, IgnoreRule } from '../../domain/plan.js';
import {
  failOnLevels,
  gateEvidences,
  modes,
  onLostCoverages,
  onMissingBaselines,
} from '../../domain/vocabulary.js';
import { detailed, named, nullable, since, type Definition } from './adapted-shape.js';
import { mapOf, object, oneKindOf, partial } from './object-shape.js';
import { count, list, number, oneOf, text, type Shape } from './shape.js';

export const ignoreRule: Shape<IgnoreRule> & Definition = named(
  'ignoreRule',
  object({
    test: text,
    feature: nullable(text),
    category: nullable(text),
    case: nullable(text),
    reason: text,
    expires: detailed(text, 'Last day it holds, YYYY-MM-DD in UTC.'),
  }),
);

const failOn = oneOf(...failOnLevels);
const overrides = mapOf(partial({ failOn, maxAlerts: count, maxWarnings: count }));
const share = detailed(number, { minimum: 0 });

/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
export const gatePolicy: Shape<GatePolicy> = object({
  mode: oneOf(...modes),
  failOn,
  maxAlerts: count,
  maxWarnings: detailed(nullable(count), 'null = unlimited.'),
  minTests: detailed(count, { minimum: 1 }),
  categories: since(overrides, {}),
  tests: since(overrides, {}),
  ignore: since(list(ignoreRule), []),
  baseline: since(
    oneKindOf(
      object({ kind: oneOf('none') }),
      object({ kind: oneOf('file'), path: text }),
      object({ kind: oneOf('test-run'), id: text }),
      object({ kind: oneOf('branch'), name: text }),
    ),
    { kind: 'none' },
  ),
  onMissingBaseline: since(oneOf(...onMissingBaselines), 'absolute'),
  onLostCoverage: since(oneOf(...onLostCoverages), 'fail'),
  evidence: since(oneOf(...gateEvidences), 'worse'),
  maxDrop: since(object({ overall: share, metrics: mapOf(share) }), defaultMaxDrop),
});
