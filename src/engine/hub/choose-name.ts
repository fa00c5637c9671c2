import { didYouMean } from '../../domain/words/nearest.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { HubError } from './hub-error.js';

const shown = 20;

/**
 * The configuration of a dataset: the asked one, else `default`, else the only one. Throws HubError that names them all
 * when there is a choice, or no such configuration.
 */
export function chooseConfig(names: readonly string[], asked: string | undefined, id: string): string {
  const [only] = names;
  if (asked !== undefined) {
    if (names.includes(asked)) return asked;
    throw new HubError(
      `The dataset ${id} has no configuration ${quoteWord(asked)}: it has ${list(names)}.${didYouMean(asked, names)}`,
    );
  }
  if (names.includes('default')) return 'default';
  if (only !== undefined && names.length === 1) return only;
  throw new HubError(
    `The dataset ${id} has several configurations, ${list(names)}: choose one, as {"name": ${JSON.stringify(only ?? '')}} in loading_params_json of its connection.`,
  );
}

/** Throws HubError that names the splits there are. */
export function noSplit(splits: readonly string[], asked: string, id: string): HubError {
  const has = splits.length > 0 ? `it has ${list(splits)}` : 'none was found';
  return new HubError(
    `The dataset ${id} has no split ${quoteWord(asked)}: ${has}.${didYouMean(asked, splits)} Set reference-split and evaluation-split.`,
  );
}

function list(names: readonly string[]): string {
  const more = names.length > shown ? ` and ${names.length - shown} more` : '';
  return `${names.slice(0, shown).map(quoteWord).join(', ')}${more}`;
}
