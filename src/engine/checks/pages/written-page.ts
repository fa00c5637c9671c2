/**
 * What a person reads about a stress test, beside its code; a part for each heading. What a report tells is plain text
 * (`title`, `about`, `causes`, `remedy`), the rest is Markdown. Numbers come from the code, thresholds and other
 * parameters are told from their shape, so that none is written twice. No program loads it:
 * what reports and the command line show of it is generated.
 */
export interface WrittenPage {
  readonly testType: string;
  readonly title: string;
  /** What it does, in one sentence for whoever knows the product and no statistics. */
  readonly about: string;
  /** What happens to those who do not look: a kind of incident. */
  readonly why: string;
  readonly example: Example;
  /** What is compared, how sure it has to be, and on how many rows. */
  readonly judges: string;
  readonly causes: string;
  readonly remedy: string;
  /** RIME's rule, and where ours differs. */
  readonly platform: string;
  /** What its parameters mean, those of a group as `group.name`, beside `parameterMeanings`. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** The same thing as it should be and as it should not, and what the test says of it. */
export interface Example {
  readonly before: string;
  readonly after: string;
  readonly finding: string;
}
