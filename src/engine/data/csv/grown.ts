interface Growing<Self> {
  readonly length: number;
  set(from: Self): void;
}

/** A longer copy: of at least so many items, and at least twice as long. */
export function grown<Items extends Growing<Items>>(
  items: Items,
  least: number,
  make: (length: number) => Items,
): Items {
  const longer = make(Math.max(least, 2 * items.length));
  longer.set(items);
  return longer;
}
