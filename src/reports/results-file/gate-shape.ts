import { gateRules } from '../../domain/gate-rules.js';
import type { GatePolicy, IgnoreRule } from '../../domain/plan.js';
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

const thresholds = {
  failOn: oneOf(...gateRules.failOn.words),
  maxAlerts: atLeast(gateRules.maxAlerts),
  maxWarnings: atLeast(gateRules.maxWarnings),
};
const overrides = mapOf(partial(thresholds));
const share = detailed(number, { minimum: 0 });

/** A smaller number is read nevertheless: it was the policy. */
function atLeast({ least }: { readonly least: number }): Shape<number> {
  return detailed(count, { minimum: least });
}

/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
export const gatePolicy: Shape<GatePolicy> = object({
  mode: oneOf(...gateRules.mode.words),
  ...thresholds,
  maxWarnings: detailed(nullable(thresholds.maxWarnings), 'null = unlimited.'),
  minTests: atLeast(gateRules.minTests),
  categories: since(overrides, gateRules.categories.fallback),
  tests: since(overrides, gateRules.tests.fallback),
  ignore: since(list(ignoreRule), gateRules.ignore.fallback),
  baseline: since(
    oneKindOf(
      object({ kind: oneOf('none') }),
      object({ kind: oneOf('file'), path: text }),
      object({ kind: oneOf('test-run'), id: text }),
      object({ kind: oneOf('branch'), name: text }),
    ),
    gateRules.baseline.fallback,
  ),
  onMissingBaseline: word(gateRules.onMissingBaseline),
  onLostCoverage: word(gateRules.onLostCoverage),
  evidence: word(gateRules.evidence),
  maxDrop: since(object({ overall: share, metrics: mapOf(share) }), gateRules.maxDrop.fallback),
});

function word<const Word extends string>({
  words,
  fallback,
}: {
  readonly words: readonly Word[];
  readonly fallback: NoInfer<Word>;
}): Shape<Word> {
  return since(oneOf(...words), fallback);
}
