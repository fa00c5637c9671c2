/**
 * The chance that Student's t with `degrees` of freedom, which need not be whole, is above `t`. About 1e-13 relative.
 * Source: the incomplete beta function I_x(ν/2, ½) with x = ν/(ν + t²), by its continued fraction; Press et al.,
 * Numerical Recipes (2007), 6.4.
 */
export function studentUpperTail(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`Degrees of freedom above 0 are needed, not ${degrees}.`);
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** How many standard errors a two-sided interval of this level reaches to each side. Throws RangeError unless 0 < level < 1. */
export function studentReach(level: number, degrees: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
  const tail = (1 - level) / 2;
  let [low, high] = [0, 1];
  while (studentUpperTail(high, degrees) > tail && high < 1e150) [low, high] = [high, 2 * high];
  for (let step = 0; step < 80 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (studentUpperTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** I_x(a, b), regularised. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      fraction *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}

/** ln Γ(z) for z > 0. Source: Lanczos' approximation with g = 7 and nine terms, about 1e-15 relative. */
function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const base = z - 1;
  let sum = lanczos[0] ?? 0;
  for (let k = 1; k < lanczos.length; k++) sum += (lanczos[k] ?? 0) / (base + k);
  const t = base + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
