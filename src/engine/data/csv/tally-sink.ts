import { type Tally, TallyKeeper } from '../type-column.js';
import { type CsvForm, usualForm } from './csv-form.js';
import { type FieldSink, scanThenAdd } from './field-sink.js';
import { parseDecimal } from './parse-decimal.js';

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

  add(bytes: Buffer, start: number, end: number): void {
    const { keeper } = this;
    const { spelling, swap } = this.form;
    const value = parseDecimal(bytes, start, end);
    if (!Number.isNaN(value)) {
      if (!spelling.isNullNumber(value)) this.numberCount++;
    } else if (start < end && keeper.isOfTexts && !swap && spelling.isPlainText(bytes[start] ?? 0))
      keeper.addTexts(1);
    else {
      const text = bytes.toString('utf8', start, end);
      keeper.add(swap ? swap.restore(text) : text, 1);
    }
  }

  scan(bytes: Buffer, start: number): number {
    return scanThenAdd(this, bytes, start, 0);
  }

  finish(): Tally {
    this.keeper.addNumbers(this.numberCount);
    return this.keeper.tally;
  }
}
