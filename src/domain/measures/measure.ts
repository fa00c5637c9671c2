/** What a measurement is about, in the API's short words. */
export type MeasureCategory =
  | 'unspecified'
  | 'failing-inputs'
  | 'drift-stat'
  | 'performance-diff'
  | 'attack-details'
  | 'statistical-dependence'
  | 'feature'
  | 'model-error'
  | 'output-diff'
  | 'input'
  | 'output'
  | 'performance-metric-name'
  | 'performance-metric-value'
  | 'direction'
  | 'subset-details';

/** The values of each type of measure. */
export interface MeasureValues {
  readonly int: number;
  readonly float: number;
  readonly text: string;
  readonly ints: readonly number[];
  readonly floats: readonly number[];
  readonly texts: readonly string[];
}

export type MeasureType = keyof MeasureValues;

/** A thing that is measured: its name on the wire and in reports, and the type of its values. */
export interface Measure<Type extends MeasureType = MeasureType> {
  readonly name: string;
  readonly category: MeasureCategory;
  readonly type: Type;
}

export function int(name: string, category: MeasureCategory): Measure<'int'> {
  return { name, category, type: 'int' };
}

export function float(name: string, category: MeasureCategory): Measure<'float'> {
  return { name, category, type: 'float' };
}

export function text(name: string, category: MeasureCategory): Measure<'text'> {
  return { name, category, type: 'text' };
}

export function ints(name: string, category: MeasureCategory): Measure<'ints'> {
  return { name, category, type: 'ints' };
}

export function floats(name: string, category: MeasureCategory): Measure<'floats'> {
  return { name, category, type: 'floats' };
}

export function texts(name: string, category: MeasureCategory): Measure<'texts'> {
  return { name, category, type: 'texts' };
}
