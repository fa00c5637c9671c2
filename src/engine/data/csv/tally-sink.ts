import { type Tally, TallyKeeper } from '../typing/tally.js';
import { type CsvForm, usualForm } from './csv-form.js';
import { type FieldBlock, textAt } from './field-block.js';
import type { FieldSink } from './field-sink.js';
import { parseDecimal } from './parse-decimal.js';
import { plainDecimal } from './plain-decimal.js';

/** The number read last. */
const one = new Float64Array(1);

/** Keeps of a column what tells its type, and none of its fields. */
export class TallySink implements FieldSink {
  private readonly keeper: TallyKeeper;
  private numberCount = 0;

  constructor(private readonly form: CsvForm = usualForm) {
    this.keeper = new TallyKeeper(form.spelling);
  }

  makeRoom(): void {
    // It keeps nothing by row.
  }

  take(block: FieldBlock, column: number): void {
    const { keeper } = this;
    const { spelling, swap } = this.form;
    const { bytes, bounds, width, rowCount } = block;
    for (let field = column; field < rowCount * width; field += width) {
      const start = bounds[2 * field] ?? 0;
      const end = bounds[2 * field + 1] ?? 0;
      plainDecimal(bytes, start, end, one, 0);
      const plain = one[0] ?? NaN;
      const value = Number.isNaN(plain) && start < end ? parseDecimal(bytes, start, end) : plain;
      if (!Number.isNaN(value)) {
        if (!spelling.isNullNumber(value)) this.numberCount++;
      } else if (start < end && keeper.isOfTexts && !swap && spelling.isPlainText(bytes[start] ?? 0))
        keeper.addTexts(1);
      else {
        const text = textAt(block, field);
        keeper.add(swap ? swap.restore(text) : text, 1);
      }
    }
  }

  finish(): Tally {
    this.keeper.addNumbers(this.numberCount);
    return this.keeper.tally;
  }
}
