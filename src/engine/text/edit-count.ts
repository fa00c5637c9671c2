/** How many of some things to edit. */
export interface CountRule {
  /** In 0..1. */
  readonly share: number;
  readonly min: number;
  /** `undefined` = no limit. */
  readonly max: number | undefined;
}

/**
 * The share of `size`, rounded towards zero, and within the limits; `min` wins over `max`. It can exceed `size`.
 * Source: nlpaug 1.1, `Augmenter._generate_aug_cnt`.
 */
export function editCount(size: number, { share, min, max }: CountRule): number {
  const count = Math.trunc(share * size);
  return Math.max(min, max === undefined ? count : Math.min(count, max));
}
