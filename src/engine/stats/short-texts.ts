/**
 * Numbers as texts with three decimals (below 1 three digits), and with more of them where two of the numbers would
 * read the same. The numbers are distinct. Source: the labels of pandas.qcut.
 */
export function shortTexts(numbers: readonly number[]): string[] {
  for (let precision = 3; precision < 17; precision++) {
    const texts = numbers.map((value) => String(roundFraction(value, precision)));
    if (new Set(texts).size === texts.length) return texts;
  }
  return numbers.map(String);
}

function roundFraction(value: number, precision: number): number {
  if (Number.isInteger(value)) return value;
  return Number(Math.abs(value) < 1 ? value.toPrecision(precision) : value.toFixed(precision));
}
