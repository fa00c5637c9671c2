import { m } from '../../../domain/measures/index.js';
import { isMisdecoded } from '../../text/is-misdecoded.js';
import { record } from '../../contract/case-result.js';
import { greaterShare } from '../rating/effect.js';
import { type PresentText, textInputTest } from './text-input-test.js';

/**
 * Few texts have a character to be damaged, so a small share says much: a warning where surely more than 1 in 200 texts
 * more than in the reference is damaged, an alert where more than 1 in 20 are.
 */
export const textEncoding = textInputTest({
  key: 'text_encoding',
  title: 'Text Encoding',
  description:
    'Finds texts that were read in another encoding, such as "cafÃ©", more often than in the reference data; catches a broken export or import.',
  thresholds: [0.005, 0.05],
  measure: (reference, evaluation) => {
    const [there, here] = [reference.filter(isDamaged), evaluation.filter(isDamaged)];
    const effect = greaterShare(
      { successes: here.length, total: evaluation.length },
      { successes: there.length, total: reference.length },
    );
    const measurements = [
      record(m.excessOfMisreadTexts, effect.point),
      record(m.shareOfFailingRows, here.length / evaluation.length),
      record(m.referenceShareOfFailingRows, there.length / reference.length),
    ];
    return [{ effect, damaged: here, measurements }];
  },
  excerpt: (text) => text,
});

function isDamaged({ text }: PresentText): boolean {
  return isMisdecoded(text);
}
