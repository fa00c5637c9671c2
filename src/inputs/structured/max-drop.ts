import { didYouMean } from '../../domain/words/nearest.js';
import { defaultMaxDrop, type MaxDrop } from '../../domain/drop-policy.js';
import { metricDirections, unitMetrics } from '../../domain/metrics/metric-directions.js';
import { isOwnMetric, longestOwnName, ownMetricName } from '../../domain/own-metric.js';
import { isPlainObject } from '../values/json-map.js';
import { notAllowed, structured } from '../values/part.js';
import type { ValueType } from '../values/value-type.js';

const allowed = 'a number from 0 to 1, or in the config file a map from metrics to numbers';
const example = '{default: 0.01, recall: 0.02}';
/** The key of the map for every metric that it does not name. */
const others = 'default';
const decimal = /^(?:\d{1,3}(?:\.\d{1,12})?|\.\d{1,12})$/;
const metricNames = Object.keys(metricDirections);

const map = structured<MaxDrop>(
  {
    read: (value, path, refuse) => {
      if (typeof value === 'number') {
        return isShare(value) ? { ...defaultMaxDrop, overall: value } : refuse(path, tell(value));
      }
      if (!isPlainObject(value)) return refuse(path, notAllowed(value, allowed, example));
      let overall = defaultMaxDrop.overall;
      const metrics: [string, number][] = [];
      for (const [key, one] of Object.entries(value)) {
        const place = `${path}.${key.slice(0, 60)}`;
        if (key !== others && !metricNames.includes(key) && !isOwnName(key)) {
          const known = [others, ...metricNames];
          refuse(
            place,
            `is not a metric.${didYouMean(key.slice(0, 60), known)} Allowed: ${known.join(', ')}, and own:NAME for one of model.metrics or model.scores`,
          );
        } else if (
          typeof one !== 'number' ||
          !(isShare(one) || (one > 1 && (unitMetrics.includes(key) || isOwnName(key))))
        ) {
          refuse(place, tell(one));
        } else if (key === others) overall = one;
        else metrics.push([key, one]);
      }
      return { overall, metrics: Object.fromEntries(metrics) };
    },
    schema: {
      anyOf: [
        { type: 'number', minimum: 0, maximum: 1 },
        {
          type: 'object',
          additionalProperties: false,
          patternProperties: { '^own:.': { type: 'number', minimum: 0 } },
          properties: Object.fromEntries(
            [others, ...metricNames].map((name) => [
              name,
              { type: 'number', minimum: 0, ...(!unitMetrics.includes(name) && { maximum: 1 }) },
            ]),
          ),
        },
      ],
    },
  },
  allowed,
  example,
);

/** How much worse a metric may be: for shares and areas in their own unit, for errors as a share of the baseline's. */
export const maxDrop: ValueType<MaxDrop> = {
  ...map,
  example: '0.01',
  fromText: (given) =>
    decimal.test(given) && isShare(Number(given)) ? { ...defaultMaxDrop, overall: Number(given) } : undefined,
};

function isOwnName(key: string): boolean {
  const name = ownMetricName(key);
  return isOwnMetric(key) && name !== '' && name.length <= longestOwnName;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function tell(value: unknown): string {
  return notAllowed(value, 'a number from 0 to 1, so 0.02 for two points', '0.02');
}
