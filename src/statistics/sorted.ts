/** Numbers sorted upwards, however they are kept. */
export interface Sorted {
  readonly length: number;
  /** The number at a place, from the end when it is negative, as of an array. */
  at(place: number): number | undefined;
  countBelow(value: number): number;
  countUpTo(value: number): number;
  every(isIt: (value: number) => boolean): boolean;
}
