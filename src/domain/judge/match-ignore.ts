import type { IgnoreRule } from '../plan.js';
import type { TestCase } from '../results.js';
import { caseName } from './case-name.js';

/** Ignore rules made ready for many cases; it remembers what its rules were good for. */
export interface IgnoreMatcher {
  /** The first rule in the user's order that matches the case. Counts the case for every rule that matches it. */
  match(testCase: TestCase, isFinding: boolean): IgnoreRule | undefined;
  /** Each rule with how many findings and how many other cases it matched so far. */
  usage(): readonly RuleUsage[];
}

export interface RuleUsage {
  readonly rule: IgnoreRule;
  readonly findings: number;
  readonly others: number;
}

/** The rules that name exactly the same. */
interface Bucket {
  readonly first: number;
  findings: number;
  others: number;
}

/** Which of its fields a rule looks at; `*` looks at nothing. */
interface Shape {
  readonly test: boolean;
  readonly feature: boolean;
  readonly category: boolean;
  readonly name: boolean;
}

/**
 * A rule matches a case of its test when the case has its feature (among others, perhaps), its category and its name
 * (`caseName`), each as far as the rule gives it. All are compared as they are written, and `*` stands for any test or
 * any category. Rules are looked up by what they name, so that time grows with the cases and not with cases × rules.
 */
export function compileIgnoreRules(rules: readonly IgnoreRule[]): IgnoreMatcher {
  const shapes = new Map<string, { readonly shape: Shape; readonly buckets: Map<string, Bucket> }>();
  const bucketOf = rules.map((rule, index): Bucket => {
    const shape = shapeOf(rule);
    const shapeKey = JSON.stringify(shape);
    const group = shapes.get(shapeKey) ?? { shape, buckets: new Map<string, Bucket>() };
    shapes.set(shapeKey, group);
    const key = keyOf(shape, rule.test, rule.feature, rule.category, rule.case);
    const bucket = group.buckets.get(key) ?? { first: index, findings: 0, others: 0 };
    group.buckets.set(key, bucket);
    return bucket;
  });
  const groups = [...shapes.values()];

  return {
    match: (testCase, isFinding) => {
      if (groups.length === 0) return undefined;
      let first: number | undefined;
      for (const bucket of matching(testCase)) {
        if (isFinding) bucket.findings++;
        else bucket.others++;
        first = first === undefined ? bucket.first : Math.min(first, bucket.first);
      }
      return first === undefined ? undefined : rules[first];
    },
    usage: () =>
      rules.map((rule, index) => ({
        rule,
        findings: bucketOf[index]?.findings ?? 0,
        others: bucketOf[index]?.others ?? 0,
      })),
  };

  function* matching(testCase: TestCase): Generator<Bucket, void, undefined> {
    const { testType, category, features } = testCase;
    for (const { shape, buckets } of groups) {
      const name = shape.name ? caseName(testCase) : undefined;
      for (const feature of shape.feature ? new Set(features) : [undefined]) {
        const bucket = buckets.get(keyOf(shape, testType, feature, category, name));
        if (bucket) yield bucket;
      }
    }
  }
}

function shapeOf({ test, feature, category, case: name }: IgnoreRule): Shape {
  return {
    test: test !== '*',
    feature: feature !== undefined,
    category: category !== undefined && category !== '*',
    name: name !== undefined,
  };
}

/** JSON, because foreign names may hold any separator. */
function keyOf(
  shape: Shape,
  test: string,
  feature: string | undefined,
  category: string | undefined,
  name: string | undefined,
): string {
  return JSON.stringify([
    shape.test ? test : 0,
    shape.feature ? feature : 0,
    shape.category ? category : 0,
    shape.name ? name : 0,
  ]);
}
