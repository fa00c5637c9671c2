import type { ClassPredictions } from '../../../domain/metrics/predictions.js';

const rounds = 50;
const mostRows = 5_000;

/**
 * The classes that a model would answer if it favoured them so that each is answered about as often as in `answers`
 * (−1 for none): another cut-off of two classes, weights of more. By steps of half the log-ratio of the counts.
 */
export function answerAsOften(
  { probabilities, classCount, rowCount }: ClassPredictions,
  answers: Int32Array,
): Int32Array {
  const wanted = countClasses(answers, classCount);
  const favours = new Float64Array(classCount);
  const answer = (row: number): number => {
    let best = 0;
    let highest = -Infinity;
    for (let k = 0; k < classCount; k++) {
      const score = Math.log(probabilities[row * classCount + k] ?? 0) + (favours[k] ?? 0);
      if (score > highest) [best, highest] = [k, score];
    }
    return best;
  };
  const pace = Math.max(1, rowCount / mostRows);
  const sample = Array.from({ length: Math.floor(rowCount / pace) }, (_, place) => Math.floor(place * pace));
  for (let round = 0; round < rounds; round++) {
    const given = countClasses(Int32Array.from(sample, answer), classCount);
    for (let k = 0; k < classCount; k++) {
      const target = ((wanted[k] ?? 0) * sample.length) / rowCount;
      favours[k] = (favours[k] ?? 0) + Math.log((target + 0.5) / ((given[k] ?? 0) + 0.5)) / 2;
    }
  }
  return Int32Array.from({ length: rowCount }, (_, row) => answer(row));
}

function countClasses(answers: Int32Array, classCount: number): Float64Array {
  const counts = new Float64Array(classCount);
  for (const k of answers) if (k >= 0) counts[k] = (counts[k] ?? 0) + 1;
  return counts;
}
