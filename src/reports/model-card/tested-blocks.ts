import type { Outcome } from '../../domain/outcome.js';
import { tellOrigin } from '../../domain/sources.js';
import type { TestedSource } from '../../domain/tested.js';
import { countOf } from '../facts/format-number.js';
import { list, table } from './card-markdown.js';

/** A dataset may be in more. */
const shownFiles = 3;

/** Model and data, by name, rows and hashes; then what the numbers hang on. */
export function testedBlocks({ asked, results, tested }: Outcome): readonly string[] {
  const facts = [
    ['Task', results?.testRun.modelTask],
    ['Seed', asked && String(asked.run.seed)],
    ['Ran in', tested?.runtime],
    ['Engine', results?.testRun.engineVersion],
    ['Commit', tested?.commit],
  ] as const;
  return [
    table(
      ['', 'Source', 'Rows', 'SHA-256'],
      [
        ...sourceRow('Model', tested?.model),
        ...sourceRow('Evaluation data', tested?.evaluation),
        ...sourceRow('Reference data', tested?.reference),
      ],
      (cells) => cells,
    ),
    list(
      facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
      String,
    ),
  ];
}

function sourceRow(title: string, source: TestedSource | undefined): readonly (readonly string[])[] {
  if (!source) return [];
  const rows = source.rowCount === undefined ? '' : countOf(source.rowCount, 'row');
  return [[title, tellOrigin(source), rows, hashesOf(source)]];
}

function hashesOf({ files }: TestedSource): string {
  const hashes = files.flatMap(({ name, sha256 }) => {
    if (sha256 === undefined) return [];
    return [files.length === 1 ? sha256 : `${name} ${sha256}`];
  });
  const more = hashes.length - shownFiles;
  return [...hashes.slice(0, shownFiles), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
