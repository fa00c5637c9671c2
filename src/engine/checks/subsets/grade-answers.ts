import { isHard } from '../../../domain/metrics/confidence.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { TestContext } from '../../contract/stress-test.js';
import { sortOrder } from '../../stats/sort-order.js';
import { answersOf } from '../answers-of.js';
import { answerAsOften } from './answer-as-often.js';
import { naiveYardstick } from './naive-yardstick.js';

/** Answers of the same class with about the same confidence. */
export interface Grade {
  readonly answer: number;
  /** The class whose probability is the score: of two always the second, of more the answer. */
  readonly claim: number;
  /** Its log-odds, on average. */
  readonly score: number;
}

export interface GradedAnswers {
  readonly grades: readonly Grade[];
  /** The grade of each row that has a label and an answer; −1 for others. */
  readonly gradeOf: Int32Array;
  /** Class index per row. */
  readonly labels: Int32Array;
  /** Of whoever said how hard the rows are. */
  readonly predictions: ClassPredictions;
}

interface Answered {
  readonly predictions: ClassPredictions;
  readonly labels: Int32Array;
}

/** So that float32, which can't tell a surer one from 1, is no other than float64. */
const leastDoubt = 1e-7;
const mostGrades = 100;

/** Several tests ask for the same. */
const known = new WeakMap<TestContext, GradedAnswers>();

/**
 * Which of the evaluation rows are harder than others: by the confidence of the model, whatever it is worth; where it
 * gives classes and no probabilities, by that of a simple model which answers each class about as often.
 */
export function gradedAnswers(context: TestContext, { predictions, labels }: Answered): GradedAnswers {
  const before = known.get(context);
  if (before) return before;
  const answers = answersOf(predictions).classes;
  const yardstick = isHard(predictions) ? naiveYardstick(context) : undefined;
  const graded = yardstick
    ? grade(yardstick, answerAsOften(yardstick, answers), labels)
    : grade(predictions, answers, labels);
  known.set(context, graded);
  return graded;
}

/** By equal numbers of rows; rows of the same confidence are in one grade. */
function grade(predictions: ClassPredictions, answers: Int32Array, labels: Int32Array): GradedAnswers {
  const { probabilities, classCount } = predictions;
  const claimOf = (answer: number): number => (classCount === 2 ? 1 : answer);
  const scores = new Float64Array(answers.length);
  for (let row = 0; row < scores.length; row++) {
    const p = probabilities[row * classCount + claimOf(answers[row] ?? -1)] ?? 0;
    const bounded = Math.min(1 - leastDoubt, Math.max(leastDoubt, p));
    scores[row] = Math.log(bounded / (1 - bounded));
  }
  const rows = byAnswer(answers, labels, scores, classCount);
  const least = rows.length / mostGrades;
  const grades: { answer: number; claim: number; score: number }[] = [];
  const gradeOf = new Int32Array(labels.length).fill(-1);
  let size = 0;
  let last = NaN;
  for (const row of rows) {
    const [answer, score] = [answers[row] ?? 0, scores[row] ?? 0];
    const open = grades.at(-1);
    if (open?.answer !== answer || (size >= least && score !== last)) {
      grades.push({ answer, claim: claimOf(answer), score });
      size = 1;
    } else {
      size++;
      open.score += (score - open.score) / size;
    }
    last = score;
    gradeOf[row] = grades.length - 1;
  }
  return { grades, gradeOf, labels, predictions };
}

/** The rows with a label and an answer: class after class, and of each from the least score to the greatest. */
function byAnswer(
  answers: Int32Array,
  labels: Int32Array,
  scores: Float64Array,
  classCount: number,
): Int32Array {
  const rows = new Int32Array(labels.length);
  let count = 0;
  const ends = new Int32Array(classCount + 1);
  for (const row of sortOrder(scores)) {
    const answer = answers[row] ?? -1;
    if ((labels[row] ?? -1) < 0 || answer < 0) continue;
    rows[count++] = row;
    ends[answer + 1] = (ends[answer + 1] ?? 0) + 1;
  }
  for (let answer = 0; answer < classCount; answer++)
    ends[answer + 1] = (ends[answer + 1] ?? 0) + (ends[answer] ?? 0);
  const sorted = new Int32Array(count);
  for (const row of rows.subarray(0, count)) {
    const answer = answers[row] ?? 0;
    const place = ends[answer] ?? 0;
    sorted[place] = row;
    ends[answer] = place + 1;
  }
  return sorted;
}
