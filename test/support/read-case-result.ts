import type { CaseResult, MeasuredValue } from '../../src/engine/contract/stress-test.js';

type Plain = number | string | readonly number[] | readonly string[];

/** A finding's measurements by name, without their wire types and categories. */
export function measured(caseResult: CaseResult | undefined): Readonly<Record<string, Plain>> {
  return Object.fromEntries((caseResult?.measurements ?? []).map(({ name, value }) => [name, plain(value)]));
}

/** The severity, or `skip: …` or `error: …` with the reason. */
export function verdictOf(caseResult: CaseResult | undefined): string {
  if (!caseResult) return 'no finding';
  const { outcome } = caseResult;
  if (outcome.kind === 'measured') return outcome.severity;
  return `${outcome.kind}: ${outcome.kind === 'skip' ? outcome.reason : outcome.message}`;
}

function plain(value: MeasuredValue): Plain {
  if ('int' in value) return value.int;
  if ('float' in value) return value.float;
  if ('text' in value) return value.text;
  if ('ints' in value) return value.ints;
  return 'floats' in value ? value.floats : value.texts;
}
