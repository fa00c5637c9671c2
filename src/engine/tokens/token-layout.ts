import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';

/** Where the texts and the special tokens around them go; `type`: which segment a token belongs to. */
export type LayoutPart = { readonly type: number } & (
  { readonly ids: readonly number[] } | { readonly text: 'first' | 'second' }
);

export interface TokenLayout {
  readonly single: readonly LayoutPart[];
  readonly pair: readonly LayoutPart[];
}

const highestId = 10_000_000;
const first: LayoutPart = { text: 'first', type: 0 };
const bare: TokenLayout = { single: [first], pair: [first, { text: 'second', type: 1 }] };

/** `post_processor` of tokenizer.json. Source: tokenizers 0.20, src/processors. Throws DataError for another one. */
export function readLayout(part: JsonPart): TokenLayout {
  if (part.isMissing) return bare;
  const type = part.member('type').text();
  switch (type) {
    // Changes only which characters a token is said to come from.
    case 'ByteLevel':
      return bare;
    case 'Sequence':
      return readSequence(part.member('processors').list());
    case 'BertProcessing':
    case 'RobertaProcessing':
      return readKnown(part, type);
    case 'TemplateProcessing': {
      const specials = new Map(part.member('special_tokens').entries());
      return {
        single: part
          .member('single')
          .list()
          .map((item) => readItem(item, specials)),
        pair: part
          .member('pair')
          .list()
          .map((item) => readItem(item, specials)),
      };
    }
    default:
      throw part.member('type').unfit('a post-processor that this engine has');
  }
}

/** All but one of them may do nothing to the tokens. */
function readSequence(parts: readonly JsonPart[]): TokenLayout {
  const layouts = parts.map((part) => {
    if (part.member('type').text() === 'Sequence') throw part.unfit('a post-processor of one kind');
    return readLayout(part);
  });
  const [layout = bare, ...more] = layouts.filter((one) => one !== bare);
  if (more.length > 0)
    throw new DataError(`${parts[0]?.place ?? ''}: two post-processors add special tokens.`);
  return layout;
}

function readKnown(part: JsonPart, type: 'BertProcessing' | 'RobertaProcessing'): TokenLayout {
  const isBert = type === 'BertProcessing';
  const idOf = (name: string): LayoutPart => {
    const [, id] = part.member(name).list();
    if (!id) throw part.member(name).unfit('a token and its id');
    return { ids: [id.count(highestId)], type: 0 };
  };
  const [start, end] = [idOf('cls'), idOf('sep')];
  const second = { text: 'second', type: isBert ? 1 : 0 } as const;
  const single = [start, first, end];
  const between = isBert ? [] : [end];
  return { single, pair: [...single, ...between, second, { ...end, type: second.type }] };
}

function readItem(item: JsonPart, specials: ReadonlyMap<string, JsonPart>): LayoutPart {
  const special = item.member('SpecialToken');
  const part = special.isMissing ? item.member('Sequence') : special;
  const type = part.member('type_id').count(highestId);
  const name = part.member('id').text();
  if (special.isMissing) {
    if (name !== 'A' && name !== 'B') throw part.member('id').unfit('A or B');
    return { text: name === 'A' ? 'first' : 'second', type };
  }
  const known = specials.get(name);
  if (!known) throw part.member('id').unfit('one of special_tokens');
  return {
    ids: known
      .member('ids')
      .list()
      .map((id) => id.count(highestId)),
    type,
  };
}
