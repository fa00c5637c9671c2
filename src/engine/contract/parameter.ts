import type { Json } from '../../domain/plan.js';
import type { Sensitivity } from '../../domain/vocabulary.js';
import type { TestData } from './stress-test.js';

/** One parameter of a stress test: all that is to be known of it, in one place. */
export interface Parameter<Value> {
  /** Its published default. `null`: what goes without it is the test's to say. */
  readonly preset: Json;
  /** What it may be, for people, such as `a whole number of at least 2`. */
  readonly allowed: string;
  /** The value as tests use it. `undefined` and `null` mean the default: so do the platform's own templates. */
  readonly read: (given: Json | undefined, reading: Reading) => Value;
  /** Those within it, for a group of them. */
  readonly within?: AnyShape;
  /** Every name it may hold, in the order to show them; for a list of columns. */
  readonly columns?: (data: TestData) => readonly string[];
}

/** The parameters of a test, by the API's names. */
export type Shape<Values> = { readonly [Name in keyof Values]: Parameter<Values[Name]> };

/** What `run` gets of a shape. */
export type ValuesOf<Parameters> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? Value : never;
};

/** Of a test without parameters. */
export type NoValues = object;

/** Any test's parameters. */
export type AnyShape = Readonly<Record<string, Parameter<unknown>>>;

/** What the user gave for a test, by the API's names. */
export type Given = Readonly<Record<string, Json>>;

/** Where a value stands, and what becomes of a wrong one. */
export interface Reading {
  /** Such as `feature_drift.numeric_feature_params.num_bins`; problems begin with it. */
  readonly path: string;
  readonly sensitivity: Sensitivity;
  /** Takes all problems, a sentence each, so that one does not hide the next. */
  readonly problems: string[];
}
