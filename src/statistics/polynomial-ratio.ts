/** P(x) / Q(x), the coefficients of both from the highest power down to the constant. */
export function polynomialRatio(
  x: number,
  numerator: readonly number[],
  denominator: readonly number[],
): number {
  return polynomial(x, numerator) / polynomial(x, denominator);
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
