/**
 * The chance that a chi-squared variable with `degrees` degrees of freedom (≥ 1) exceeds `statistic` (≥ 0): the upper
 * incomplete gamma function Q(degrees/2, statistic/2), by its series below the mean and its continued fraction above.
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2; Lentz's method for the fraction.
 */
export function chiSquaredUpperTail(statistic: number, degrees: number): number {
  if (!(degrees >= 1)) throw new RangeError(`At least one degree of freedom is needed, not ${degrees}.`);
  if (!(statistic > 0)) return 1;
  const [a, x] = [degrees / 2, statistic / 2];
  const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalves(degrees));
  return x < a + 1 ? Math.max(0, 1 - scale * lowerSeries(a, x)) : Math.min(1, scale * upperFraction(a, x));
}

const enough = 1e-15;
const mostTerms = 100_000;

function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let k = 1; k < mostTerms && term > sum * enough; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < mostTerms; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b, tiny);
    c = nonZero(b + numerator / c, tiny);
    value *= d * c;
    if (Math.abs(d * c - 1) < enough) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** ln Γ(degrees/2), by Γ(z + 1) = z·Γ(z) from Γ(1/2) = √π or Γ(1) = 1. */
function logGammaOfHalves(degrees: number): number {
  let [log, z] = degrees % 2 === 0 ? [0, 1] : [Math.log(Math.PI) / 2, 0.5];
  for (; z < degrees / 2; z++) log += Math.log(z);
  return log;
}
