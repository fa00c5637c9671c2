import type { IgnoreRule } from '../../domain/plan.js';
import { testCategories } from '../../domain/vocabulary.js';
import { calendarDay } from '../values/calendar-day.js';
import { categoryName, testTypeName } from './gate-rules.js';
import { message } from '../values/message-part.js';
import { leaf, listPart, structured, type Part } from '../values/part.js';
import type { ValueType } from '../values/value-type.js';

/** More rules than anyone can look through, and the report lists what each is good for. */
const maxRules = 1000;

const everyTest = '*';
const everyCategory = '*';
const example = '{test: text_upper_case, feature: comment, reason: known, see issue 12, expires: 2027-03-31}';

/** A text on one line; what it names comes from data, so any other character may be in it. */
function name(allowed: string, sample: string): ValueType<string> {
  // eslint-disable-next-line no-control-regex -- control characters are what this refuses
  const form = /^[^\u0000-\u001f\u007f]{1,512}$/;
  const parse = (given: string): string | undefined => (form.test(given) ? given : undefined);
  return {
    allowed,
    example: sample,
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value) : undefined),
    schema: { type: 'string', pattern: form.source, examples: [sample] },
  };
}

/** `value`, or a star. */
function orStar(value: ValueType<string>, star: string): ValueType<string> {
  return {
    ...value,
    allowed: `${value.allowed}, or '${star}'`,
    fromText: (given) => (given === star ? star : value.fromText(given)),
    fromConfig: (given) => (given === star ? star : value.fromConfig(given)),
    schema: { anyOf: [{ const: star }, value.schema] },
  };
}

const fields = message(
  {
    test: leaf(orStar(testTypeName, everyTest)),
    reason: leaf(name('a text on one line that says why', 'known, see issue 12')),
    expires: leaf(calendarDay),
  },
  {
    feature: leaf(name('the name of a feature', 'comment')),
    category: leaf(orStar(categoryName, everyCategory)),
    case: leaf(name('the name of a case in quotes (its subset, its text, or its id)', "'job = student'")),
  },
);

const narrowing = ['feature', 'category', 'case'];

const rule: Part<IgnoreRule> = {
  read: (value, path, refuse) => {
    const found = fields.read(value, path, refuse);
    if (!found) return undefined;
    const { test, feature, category, case: caseName, reason, expires } = found;
    if (test === everyTest && feature === undefined && category === undefined && caseName === undefined) {
      return refuse(
        `${path}.test`,
        `'*' alone would leave out every finding: name a feature, a category or a case as well. Should really everything be left out, say so with category: '*'. Example: {test: '*', category: ${testCategories[0]}, …}`,
      );
    }
    return { test, feature, category, case: caseName, reason: reason.trim(), expires };
  },
  schema: {
    ...fields.schema,
    if: { properties: { test: { const: everyTest } } },
    then: { anyOf: narrowing.map((field) => ({ required: [field] })) },
  },
};

const rules = listPart(rule, `[${example}]`);

/** `gate.ignore`: findings to leave out for a reason and a time. */
export const ignoreRules: ValueType<readonly IgnoreRule[]> = structured(
  {
    read: (value, path, refuse) => {
      if (Array.isArray(value) && value.length > maxRules) {
        return refuse(path, `has ${value.length} rules, at most ${maxRules} are allowed.`);
      }
      return rules.read(value, path, refuse);
    },
    schema: { ...rules.schema, maxItems: maxRules },
  },
  'a list of ignore rules',
  `[${example}]`,
);
