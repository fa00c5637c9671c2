import { asClasses } from '../../../domain/metrics/predictions.js';
import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { maxLengthParam } from '../perturbations/sample-texts.js';
import { optionalBounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import type { ValuesOf } from '../../contract/parameter.js';
import { count } from '../../contract/parameter-kinds.js';
import { joinShapes } from '../../contract/read-shape.js';
import type { TextEdit } from '../perturbations/text-edit.js';
import { leastRows } from '../rating/effect.js';
import { rateFamily } from '../rating/rate-family.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { type Thresholds, widen } from '../../contract/thresholds.js';
import { askChanged } from './ask-changed.js';
import { changeTexts } from './change-texts.js';
import { type Flips, flipShare, measureFlips, toFlips } from './measure-flips.js';
import { repeatedRows, whyMuted } from './repeat-answers.js';
import { whyNoModel } from '../why-no-model.js';

const commonParams = {
  sample_size: count({ min: 1, default: repeatedRows }),
  max_str_len: maxLengthParam,
  severity_thresholds: optionalBounds(),
};

/**
 * The share of answers that may turn. A reader does not even notice that a text lost its accents, and stumbles over a
 * wrong letter.
 */
export const toleratedFlips = { unnoticed: 0.05, typo: 0.1 } as const;

/**
 * One case for each text input: how often the predicted class becomes another when the text is changed in a way that
 * leaves its meaning alone. Texts that the change leaves as they are do not count. A warning where the whole interval
 * (Wilson) of that share lies beyond `leastShare`; thresholds of the user's own, `[warning, alert]`, decide in its place. A model
 * that raises or answers nonsense is an alert (R10).
 * Source: M. T. Ribeiro et al., "Beyond Accuracy: Behavioral Testing of NLP Models with CheckList", ACL 2020, whose
 * invariance tests are rated by their failure rate.
 */
export function textFlipTest<Own>(
  { prepare, params: own, ...words }: TextEdit<Own>,
  leastShare: number,
): StressTest {
  type Params = ValuesOf<typeof commonParams> & Own;
  // Of what nobody has sent yet none is an alert, unless the user sets thresholds.
  const whenNotSet: Thresholds = [leastShare, Infinity];
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const thresholds = params.severity_thresholds ?? widen(whenNotSet, context.sensitivity);
    const sampling = { sampleSize: params.sample_size, maxLength: params.max_str_len };
    const edit = prepare(params);
    const { model } = context;
    if (!model) return [skipped(whyNoModel(context))];
    const muted = await whyMuted(context, model);
    if (muted !== undefined) return [skipped(muted)];
    const predictions = await context.predictions('evaluation');
    if (!predictions) throw new TypeError('a model is there and its predictions are not');
    const measured: Flips[] = [];
    const others: CaseResult[] = [];
    for (const feature of context.textFeatures) {
      const changes = changeTexts(context, feature, sampling, (text, row) =>
        edit(text, context.random(words.key, feature, row)),
      );
      if (changes.length < leastRows) {
        others.push(tooFewRows(tellTooFew(changes.length), [feature]));
        continue;
      }
      const answer = await askChanged(context, model, feature, changes);
      if (answer.kind === 'raised') others.push(answer.caseResult);
      else measured.push(toFlips(feature, changes, asClasses(predictions), answer.predictions));
    }
    const ratings = rateFamily(measured.map(flipShare), thresholds);
    const rated = measured.flatMap((flips, index) => {
      const rating = ratings[index];
      return rating ? [measureFlips(flips, rating, context.classNames)] : [];
    });
    return [...rated, ...others];
  };
  return defineTest({
    testType: words.key,
    configKey: words.key,
    title: words.title,
    description: words.description,
    category: 'transformations',
    modalities: ['text'],
    tasks: classificationTasks,
    runsByDefault: true,
    params: joinShapes(commonParams, own),
    run,
  });
}

function tellTooFew(count: number): string {
  return `${count} evaluation texts within max_str_len would change, and at least ${leastRows} are needed`;
}
