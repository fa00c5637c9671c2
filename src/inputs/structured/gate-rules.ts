import { didYouMean } from '../../domain/words/nearest.js';
import { gateRules } from '../../domain/gate-rules.js';
import type { Thresholds } from '../../domain/plan.js';
import { testCategories } from '../../domain/vocabulary.js';
import { isPlainObject } from '../values/json-map.js';
import { message } from '../values/message-part.js';
import { leaf, notAllowed, structured, type Part } from '../values/part.js';
import { oneOf, textLike, wholeNumber, type ValueType } from '../values/value-type.js';

/** Thresholds by what they are for; a field that is missing is inherited. */
export type GateRules = { readonly [name: string]: Partial<Thresholds> };

/**
 * How a test is written: as the `testType` of its cases in results.json, such as `model_performance:accuracy`. No
 * character of it means anything in Markdown or HTML beyond the letters it is.
 */
export const testTypeName = textLike(
  /^[\p{L}\p{N}_][\p{L}\p{N}_:. /-]{0,119}$/u,
  'the type of a test, as results.json tells it',
  'text_upper_case',
);

export const categoryName = oneOf(testCategories, 'TEST_CATEGORY_TYPE_');

const { failOn, maxAlerts, maxWarnings } = gateRules;
const fieldParts = {
  [failOn.key]: leaf(oneOf(failOn.words)),
  [maxAlerts.key]: leaf(wholeNumber(maxAlerts.least)),
  [maxWarnings.key]: leaf(wholeNumber(maxWarnings.least)),
};
const fields = message({}, fieldParts);
const example = '{fail-on: warning, max-warnings: 3}';

const rule: Part<Partial<Thresholds>> = {
  read: (value, path, refuse) => {
    const found = fields.read(value, path, refuse);
    if (found === undefined) return undefined;
    if (Object.keys(found).length > 0) return toThresholds(found);
    // What could not be read was refused before.
    return isPlainObject(value) && Object.values(value).some((one) => one !== null)
      ? undefined
      : refuse(
          path,
          notAllowed(value, `a rule with at least one of ${Object.keys(fieldParts).join(', ')}`, example),
        );
  },
  schema: { ...fields.schema, minProperties: 1 },
};

function toThresholds({
  [failOn.key]: level,
  [maxAlerts.key]: alerts,
  [maxWarnings.key]: warnings,
}: NonNullable<ReturnType<typeof fields.read>>): Partial<Thresholds> {
  return {
    ...(level !== undefined && { failOn: level }),
    ...(alerts !== undefined && { maxAlerts: alerts }),
    ...(warnings !== undefined && { maxWarnings: warnings }),
  };
}

/** A map from names of one kind to rules. Two spellings of a name are a contradiction. */
function rulesBy(name: ValueType<string>, known: readonly string[], exampleName: string): Part<GateRules> {
  return {
    read: (value, path, refuse) => {
      if (!isPlainObject(value)) {
        return refuse(path, notAllowed(value, 'a map from names to rules', `{${exampleName}: ${example}}`));
      }
      const rules = new Map<string, Partial<Thresholds>>();
      for (const [key, one] of Object.entries(value)) {
        const place = `${path}.${key.slice(0, 60)}`;
        const read = name.fromText(key.trim());
        if (read === undefined) {
          const hint = didYouMean(key.slice(0, 60), known);
          refuse(place, `is not allowed.${hint} It must be ${name.allowed}. Example: ${name.example}`);
        } else if (rules.has(read)) {
          refuse(place, `is another spelling of ${read}, which is given, too.`);
        } else {
          rules.set(read, rule.read(one, place, refuse) ?? {});
        }
      }
      return Object.fromEntries(rules);
    },
    schema: { type: 'object', propertyNames: name.schema, additionalProperties: rule.schema },
  };
}

/** `gate.categories`: the names are a closed list, ours or the API's spelling. */
export const categoryRules = structured(
  rulesBy(categoryName, testCategories, 'drift'),
  'a map from test categories to rules',
  `{drift: ${example}}`,
);

/** `gate.tests`: a cluster has tests that this version doesn't know, so any name may be meant. */
export const testRules = structured(
  rulesBy(testTypeName, [], 'text_upper_case'),
  'a map from types of tests to rules',
  `{text_upper_case: ${example}}`,
);
