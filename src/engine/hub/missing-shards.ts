import { quoteWord } from '../../domain/words/quote-word.js';
import { listNames } from '../data/list-names.js';

/** `train-00001-of-00003.jsonl`, as the libraries of Hugging Face name the files of a split. */
const numbered = /^(.*[-_])(\d{1,6})(-of-(\d{1,6})\..*)$/;
const mostShards = 10_000;

/** What of a split's numbered files is not there, as a note for people. */
export function missingShards(paths: readonly string[], split: string, id: string): readonly string[] {
  const held = new Set(paths);
  const missing = new Set<string>();
  const series = new Set<string>();
  for (const path of paths) {
    const [, start = '', index = '', end = '', count = ''] = numbered.exec(path) ?? [];
    if (series.has(start + end)) continue;
    series.add(start + end);
    for (let place = 0; place < Math.min(Number(count), mostShards); place++) {
      const other = `${start}${String(place).padStart(index.length, '0')}${end}`;
      if (!held.has(other)) missing.add(other);
      if (missing.size > mostShards) break;
    }
  }
  if (missing.size === 0) return [];
  return [
    `Of the split ${quoteWord(split)} ${id} lacks ${listNames([...missing])}: only its other files are used.`,
  ];
}
