import type { RandomStream } from '../../../src/statistics/random.js';
import { drawOne } from './draw.js';
import { drawParts } from './generated-tables.js';
import { labelColumn, type World } from './world.js';

const good = [
  'great',
  'excellent',
  'lovely',
  'reliable',
  'très réussi',
  'superbe',
  'préféré',
  'agréable',
  'brilliant',
  'pretty',
  'délicieux',
  'well made',
] as const;
const bad = [
  'awful',
  'broken',
  'disappointing',
  'useless',
  'médiocre',
  'décevant',
  'cassé',
  'très mauvais',
  'noisy',
  'ugly',
  'dépassé',
  'badly made',
] as const;
const things = [
  'the phone',
  'this kettle',
  'my headset',
  'the café',
  'the battery',
  'its screen',
  'the décor',
  'that chair',
  'the cable',
  'the entrée',
  'your service',
  'the lamp',
  'the keyboard',
  'this bag',
] as const;
const degrees = ['', 'really ', 'quite ', 'simply ', 'rather ', 'absolutely '] as const;
const links = ['is', 'was', 'looks', 'seems', 'feels'] as const;
const neutral = [
  'I bought it in {month} for my {person}.',
  'It came from the shop in {place}.',
  'We have used it since {month}!',
  'My {person} asked for one, so here it is.',
  'Delivered to {place} within {number} days.',
  'I paid {number} euros (more than in {month}).',
] as const;
const fillings: Readonly<Record<string, readonly string[]>> = {
  month: ['January', 'March', 'May', 'July', 'August', 'October', 'December'],
  person: ['sister', 'boss', 'fiancé', 'neighbour', 'son', 'mother', 'friend'],
  place: ['Berlin', 'Málaga', 'Zürich', 'Paris', 'Leeds', 'São Paulo', 'Oslo', 'Lyon'],
  number: ['2', '3', '5', '8', '12', '20', '45', '60', '99'],
};

/** How often a sentence says what the review means. */
const honesty = 0.87;

function drawReview(random: RandomStream): Readonly<Record<string, string>> {
  const isGood = random.next() < 0.55;
  const sentences = Array.from({ length: 2 + random.below(4) }, () => {
    if (random.next() < 0.4) return fill(drawOne(neutral, random), random);
    const words = random.next() < honesty === isGood ? good : bad;
    const thing = drawOne(things, random);
    const end = random.next() < 0.15 ? '!' : '.';
    return `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${drawOne(links, random)} ${drawOne(degrees, random)}${drawOne(words, random)}${end}`;
  });
  return { text: sentences.join(' '), [labelColumn]: isGood ? 'good' : 'bad' };
}

function fill(template: string, random: RandomStream): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => drawOne(fillings[name] ?? [''], random));
}

/** Reviews of some sentences; every third judgement is in French, with accents. */
export const reviews: World = {
  name: 'reviews',
  kind: 'text',
  isGenerated: true,
  task: 'binary-classification',
  classNames: ['bad', 'good'],
  textColumn: 'text',
  unused: [],
  draw: drawParts(drawReview),
};
