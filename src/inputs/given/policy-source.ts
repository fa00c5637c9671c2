import { isDeepStrictEqual } from 'node:util';

import type { Problem } from '../../domain/errors.js';
import { hideLinkSecrets } from '../../domain/words/show-foreign.js';
import { shorten } from '../../domain/words/shorten.js';
import { shown } from '../values/part.js';
import type { BaseConfig } from './base-config.js';
import { readConfigFile, type ConfigValues } from './read-config-file.js';

export type PolicyFrom = 'head' | 'base';

export interface PolicySource {
  /** The config file's values in force. */
  readonly file: ConfigValues;
  /** What a reader of the verdict must know of the two files, a clause each. */
  readonly told: readonly string[];
  /** Commit of the base branch whose policy holds; `undefined` where it is this branch's own. */
  readonly sha: string | undefined;
}

const none: ConfigValues = { values: new Map(), dataParams: {}, spellings: new Map() };
const policyKeys = new Set([
  'mode',
  'run.tests',
  'run.config',
  'run.categories',
  'run.exclude-columns',
  'run.sensitivity',
  'engine.compat',
  'engine.env',
  'on-missing-credentials',
]);

/** Whether a key says what is tested, by which rules, or where the API key goes: what `policy-from: base` takes from the base. */
const isPolicy = (key: string): boolean => /^(gate|cluster)\./.test(key) || policyKeys.has(key);

/**
 * Whose policy holds, and in what this branch's file differs from that of the branch it wants to go to. `base` is
 * `undefined` when the run is of no pull request, and then there is but one file.
 */
export function choosePolicy(
  head: ConfigValues = none,
  base: BaseConfig | undefined,
  policyFrom: PolicyFrom,
  problems: Problem[],
): PolicySource {
  if (base === undefined) return { file: head, told: [], sha: undefined };
  const read = readBase(base);
  if (typeof read === 'string') {
    if (policyFrom === 'base') {
      const message = `is base, but ${read}. Check out the history (actions/checkout with fetch-depth: 0), or give github-token a token with contents: read.`;
      problems.push({ name: 'policy-from', message });
    }
    const isEmpty = head.values.size === 0 && Object.keys(head.dataParams).length === 0;
    const told = isEmpty ? [] : [`not compared with the base branch: ${read}`];
    return { file: head, told, sha: undefined };
  }
  const changes = differences(head, read);
  if (policyFrom === 'head') return { file: head, told: changes.map(tellChange), sha: undefined };
  return {
    file: withPolicyOf(read, head),
    told: [
      `policy of the base branch (${shaOf(base)?.slice(0, 7)})`,
      ...changes.map((change) => (isPolicy(change.key) ? tellUnused(change) : tellChange(change))),
    ],
    sha: shaOf(base),
  };
}

const shaOf = (base: BaseConfig): string | undefined => (base.kind === 'unknown' ? undefined : base.sha);

/** The base's values of the keys that must agree before an API key is sent to what the file names; `undefined` when unknown. */
export function valueAtBase(base: BaseConfig | undefined, key: string): unknown {
  if (base === undefined) return undefined;
  const read = readBase(base);
  return typeof read === 'string' ? undefined : read.values.get(key);
}

/** A text says why it can't be read. */
function readBase(base: BaseConfig): ConfigValues | string {
  if (base.kind === 'absent') return none;
  if (base.kind === 'unknown')
    return `its config file can't be read there: ${shorten(base.why, 300).replace(/\.$/, '')}`;
  const problems: Problem[] = [];
  const read = readConfigFile(base.path, base.text, problems);
  const broken = problems.find(({ name }) => name === 'config');
  return broken ? `its config file can't be read there: ${shorten(broken.message, 300)}` : read;
}

function withPolicyOf(base: ConfigValues, head: ConfigValues): ConfigValues {
  const own = [...head.values].filter(([key]) => !isPolicy(key));
  const policy = [...base.values].filter(([key]) => isPolicy(key));
  return { ...head, values: new Map([...own, ...policy]) };
}

interface Change {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

function differences(head: ConfigValues, base: ConfigValues): Change[] {
  const [to, from] = [flat(head), flat(base)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((key) => ({ key, from: from.get(key), to: to.get(key) }))
    .filter((change) => !isDeepStrictEqual(change.from, change.to))
    .sort((a, b) => Number(isPolicy(b.key)) - Number(isPolicy(a.key)));
}

function flat({ values, dataParams }: ConfigValues): ReadonlyMap<string, unknown> {
  const params = Object.entries(dataParams).map(
    ([key, value]) => [`data.${key.replaceAll('_', '-')}`, value] as const,
  );
  return new Map([...values, ...params]);
}

const tellChange = ({ key, from, to }: Change): string =>
  `changed from the base branch: ${key} from ${told(key, from)} to ${told(key, to)}`;

const tellUnused = ({ key, to }: Change): string => `not taken from this branch: ${key} ${told(key, to)}`;

/** A certificate is long, and no reader checks it by eye. */
const told = (key: string, value: unknown): string =>
  value !== undefined && key === 'cluster.ca-cert' ? 'another' : shorten(hideLinkSecrets(shown(value)), 60);
