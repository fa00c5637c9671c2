import { polynomialRatio } from './polynomial-ratio.js';

/**
 * Φ(z), the chance that a standard normal variable is at most `z`. About 1e-15 relative, in the lower tail too; the
 * upper tail is Φ(−z), not 1 − Φ(z). NaN for NaN.
 * Source: W. J. Cody, Algorithm 715 (SPECFUN, function ANORM), ACM TOMS 19 (1993).
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 + z * polynomialRatio(z * z, centreNumerator, centreDenominator);
  const tail = size > 40 ? 0 : upperTail(size);
  return z < 0 ? tail : 1 - tail;
}

/** P(Z > z) for z above 0.67. */
function upperTail(z: number): number {
  // exp(−z²/2) in two factors: z² of a z rounded to sixteenths is exact.
  const coarse = Math.trunc(z * 16) / 16;
  const density = Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
  if (z <= Math.sqrt(32)) return density * polynomialRatio(z, middleNumerator, middleDenominator);
  const inverseSquare = 1 / (z * z);
  const correction = inverseSquare * polynomialRatio(inverseSquare, tailNumerator, tailDenominator);
  return (density * (1 / Math.sqrt(2 * Math.PI) - correction)) / z;
}

/**
 * Φ⁻¹(p), the value below which a standard normal variable lies with the chance `p`. About 1e-15 relative. Throws
 * RangeError unless 0 < p < 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability between 0 and 1 is needed, not ${p}.`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) {
    return centred * polynomialRatio(0.180625 - centred * centred, nearNumerator, nearDenominator);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size =
    depth <= 5
      ? polynomialRatio(depth - 1.6, farNumerator, farDenominator)
      : polynomialRatio(depth - 5, extremeNumerator, extremeDenominator);
  return centred < 0 ? -size : size;
}

/** How many standard errors a two-sided interval of this level reaches to each side; RangeError unless 0 < level < 1. */
export function standardErrorsOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
  return -normalQuantile((1 - level) / 2);
}

// The published coefficients, from the highest power down, each as the nearest double.
const centreNumerator = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const centreDenominator = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const middleNumerator = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const middleDenominator = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const tailNumerator = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
];
const tailDenominator = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const nearNumerator = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const nearDenominator = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const farNumerator = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const farDenominator = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const extremeNumerator = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const extremeDenominator = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
