import { isPlainText, type Tally, TallyKeeper } from '../type-column.js';
import { type FieldSink, scanThenAdd } from './field-sink.js';
import { parseDecimal } from './parse-decimal.js';

/** Keeps of a column what tells its type, and none of its fields. */
export class TallySink implements FieldSink {
  private readonly keeper = new TallyKeeper();
  private numberCount = 0;

  makeRoom(): void {
    // It keeps nothing by row.
  }

  add(bytes: Buffer, start: number, end: number): void {
    if (!Number.isNaN(parseDecimal(bytes, start, end))) this.numberCount++;
    else if (start < end && this.keeper.isOfTexts && isPlainText(bytes[start] ?? 0)) this.keeper.addTexts(1);
    else this.keeper.add(bytes.toString('utf8', start, end), 1);
  }

  scan(bytes: Buffer, start: number): number {
    return scanThenAdd(this, bytes, start, 0);
  }

  finish(): Tally {
    // One number stands for all.
    this.keeper.add('0', this.numberCount);
    return this.keeper.tally;
  }
}
