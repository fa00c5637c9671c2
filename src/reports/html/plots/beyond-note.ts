import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import type { CaseRow } from '../case-rows.js';
import { effectBounds } from './bounds.js';

/** Why what lies beyond a threshold's line is milder than the line says; `undefined` where nothing of it is. */
export function beyondNote(rows: readonly CaseRow[]): string | undefined {
  const milder = rows.filter(isMilder);
  if (milder.length === 0) return undefined;
  const counted = milder.filter(({ testCase }) => read(testCase, m.countedUnder) !== undefined);
  const reasons = [
    ...(counted.length > 0 ? ['counted under another finding'] : []),
    ...(counted.length < milder.length ? ['not surely beyond it'] : []),
  ];
  return `Beyond a line, yet milder: ${reasons.join(', or ')}.`;
}

function isMilder({ testCase, severity }: CaseRow): boolean {
  const { importance } = testCase;
  if (importance === undefined || severity === 'alert' || severity === 'skip') return false;
  const next = severity === 'pass' ? ['warning', 'alert'] : ['alert'];
  return effectBounds(testCase).some((bound) => next.includes(bound.severity) && importance > bound.value);
}
