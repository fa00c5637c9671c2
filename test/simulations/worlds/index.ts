import { generatedTables } from './generated-tables.js';
import { rents } from './generated-numbers.js';
import { reviews } from './generated-texts.js';
import { realData } from './real-data.js';
import type { World } from './world.js';

export const worlds: readonly World[] = [...generatedTables, rents, reviews, ...realData];

/** Throws RangeError when there is none of that name. */
export function worldOf(name: string): World {
  const world = worlds.find((one) => one.name === name);
  if (!world) throw new RangeError(`There is no world "${name}".`);
  return world;
}
