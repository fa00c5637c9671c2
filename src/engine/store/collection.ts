/** What happens to a collection, in the order it happens. */
export type Change<T> =
  | { readonly kind: 'added'; readonly record: T }
  | { readonly kind: 'changed'; readonly id: string; readonly to: Partial<T> }
  | { readonly kind: 'removed'; readonly id: string };

/** Records by id, in the order they were added. */
export class Collection<T extends { readonly id: string }> {
  private readonly byId = new Map<string, T>();

  /** `told`: hears of each change as soon as it is made. */
  constructor(private readonly told: (change: Change<T>) => void = () => undefined) {}

  /** Throws RangeError when the id is taken. */
  add(record: T): T {
    if (this.byId.has(record.id)) throw new RangeError(`The record ${record.id} exists already.`);
    this.byId.set(record.id, record);
    this.told({ kind: 'added', record });
    return record;
  }

  /** Whoever holds the record sees the change; what is assigned to it without this method is not kept. */
  change(record: T, to: Partial<T>): void {
    Object.assign(record, to);
    this.told({ kind: 'changed', id: record.id, to });
  }

  get(id: string): T | undefined {
    return this.byId.get(id);
  }

  get size(): number {
    return this.byId.size;
  }

  list(): readonly T[] {
    return [...this.byId.values()];
  }

  remove(record: T): void {
    if (this.byId.delete(record.id)) this.told({ kind: 'removed', id: record.id });
  }
}

/** Records whose names are unique as well. */
export class NamedCollection<T extends { readonly id: string; readonly name: string }> extends Collection<T> {
  private readonly byName = new Map<string, T>();

  /** Throws RangeError when the id or the name is taken: ask `named` first. */
  override add(record: T): T {
    if (this.byName.has(record.name)) throw new RangeError(`A record named ${record.name} exists already.`);
    super.add(record);
    this.byName.set(record.name, record);
    return record;
  }

  named(name: string): T | undefined {
    return this.byName.get(name);
  }

  override remove(record: T): void {
    super.remove(record);
    this.byName.delete(record.name);
  }
}
