/** What a CSV column may become: `any` lets its cells decide; `flag` is true and false, and numbers and texts where odd. */
export type Typing = 'any' | 'number' | 'text' | 'flag' | 'prose';

/** A column is one of numbers when at most this share of its values is not (RIME's `numeric_violation_threshold`). */
export const numericViolationThreshold = 0.01;
