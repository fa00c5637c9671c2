import { text, type ValueType } from './value-type.js';

/** What GitHub allows. */
const isName = (name: string): boolean => /^[^"<>|*?:\\/\p{Cc}]{1,200}$/u.test(name);
const plain = text('sentiment-gate');

/** Name of an artifact of a workflow run, or `none`. */
export const artifactName: ValueType<string> = {
  ...plain,
  allowed: 'the name of an artifact (at most 200 characters, none of " < > | * ? : \\ /), or none',
  fromText: (given) => (isName(given) ? given : undefined),
  fromConfig: (value) => (typeof value === 'string' && isName(value) ? value : undefined),
};
