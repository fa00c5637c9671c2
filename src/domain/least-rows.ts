/** Fewer rows than these that matter to a metric tell nothing of it. */
export const leastRows = 20;
