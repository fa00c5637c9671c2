/** How the rows of two runs met. */
export type Pairing =
  /** The same rows were asked of both models, so that each is compared with itself. */
  | 'paired'
  /** Other rows: two independent samples. */
  | 'unpaired'
  /** The baseline tells values and no rows: a tolerance stands where an interval should. */
  | 'values';

/** A metric of the baseline's model beside this run's. */
export interface MetricComparison {
  /** The API's metric name, such as `accuracy`. */
  readonly metric: string;
  readonly title: string;
  readonly worseWhen: 'lower' | 'higher';
  readonly pairing: Pairing;
  readonly baseline: number;
  readonly current: number;
  /**
   * How much worse it is than the baseline: positive is worse. In the metric's own unit, but that errors in the label's
   * unit are parts of the span of the reference's labels.
   */
  readonly drop: number;
  /** Of the drop; `undefined` where only values are known. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  /** Two-sided, corrected for the number of metrics compared, such as 0.99. */
  readonly level: number;
  /** The law by which the interval and the test were made, for people. */
  readonly method: string;
  /** Rows of this run that matter to the metric. */
  readonly rows: number | undefined;
  /** Rows that only the baseline, or only this run, gets right; `undefined` unless paired. */
  readonly flips: { readonly toWrong: number; readonly toRight: number } | undefined;
  /** The smallest drop that would be found in four of five samples of this size; `undefined` where it can't be told. */
  readonly detectable: number | undefined;
  readonly maxDrop: number;
  readonly isWorse: boolean;
  /** Beyond `maxDrop` by its point and not surely so. */
  readonly isUncertain: boolean;
  /** About how many rows would settle what is uncertain. */
  readonly settlingRows: number | undefined;
}

/** The smallest drop of a metric that a run of this size tells from chance, at 80 % power. */
export interface DetectableDrop {
  readonly metric: string;
  readonly title: string;
  /** That matter to the metric. */
  readonly rows: number;
  readonly drop: number;
}

/** A subset in which the flips to wrong concentrate. */
export interface FlipConcentration {
  readonly feature: string;
  readonly subset: string;
  /** Of the rows that the baseline gets right: in the subset, and everywhere. */
  readonly formerlyRight: number;
  readonly formerlyRightOverall: number;
  /** Of those the rows that are wrong now. */
  readonly toWrong: number;
  readonly toWrongOverall: number;
}

/** What the two models' answers say, metric by metric. */
export interface ModelComparison {
  /** Worst first: worse, uncertain, the rest; then by the size of the drop. */
  readonly metrics: readonly MetricComparison[];
  readonly rows: PairedShare | undefined;
  readonly concentration: FlipConcentration | undefined;
  /** Why something could not be compared, or not as well as it might, a sentence each. */
  readonly notes: readonly string[];
}

export interface PairedShare {
  readonly paired: number;
  readonly here: number;
  readonly there: number;
}
