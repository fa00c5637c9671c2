import type { Finding, IgnoredFinding } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { caseChange } from './case-shape.js';
import { ignoreRule } from './gate-shape.js';
import { converted, detailed, named, type Definition } from './adapted-shape.js';
import { object } from './object-shape.js';
import { count, flag, list, oneOf, UnexpectedValue, type Shape } from './shape.js';

/** Findings of these cases, each told by its position, and lists of such positions. Other cases are not written. */
export function findingShapes(cases: readonly TestCase[]): {
  readonly finding: Shape<Finding> & Definition;
  readonly findings: Shape<readonly Finding[]>;
  readonly ignored: Shape<readonly IgnoredFinding[]>;
  readonly positions: Shape<readonly TestCase[]>;
} {
  const places = new Map(cases.map((testCase, place) => [testCase, place]));
  const position: Shape<TestCase> = {
    read: (value, at) => {
      const testCase = cases[count.read(value, at)];
      if (testCase === undefined) throw new UnexpectedValue(`${at} is beyond the last case`);
      return testCase;
    },
    write: (testCase) => places.get(testCase),
    schema: count.schema,
  };
  const members = {
    case: detailed(position, 'Its position in `cases`.'),
    severity: oneOf('warning', 'alert'),
    change: caseChange,
    isUncertain: flag,
  };
  const finding = named('finding', converted(object(members), withCase, withPlace));
  const ignored = converted(object({ ...members, rule: ignoreRule }), withCase, withPlace);
  const written = <F>(shape: Shape<F>, caseOf: (item: F) => TestCase): Shape<readonly F[]> =>
    converted(
      list(shape),
      (items) => items,
      (items) => items.filter((item) => places.has(caseOf(item))),
    );
  return {
    finding,
    findings: written(finding, ({ testCase }) => testCase),
    ignored: written(ignored, ({ testCase }) => testCase),
    positions: written(position, (testCase) => testCase),
  };
}

function withCase<F extends { readonly case: TestCase }>({ case: testCase, ...rest }: F) {
  return { ...rest, testCase };
}

function withPlace<F extends { readonly testCase: TestCase }>({ testCase, ...rest }: F) {
  return { ...rest, case: testCase };
}
