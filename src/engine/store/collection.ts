/** Records by id, in the order they were added. */
export class Collection<T extends { readonly id: string; readonly name?: string }> {
  private readonly byId = new Map<string, T>();
  private readonly byName = new Map<string, T>();

  /** Throws RangeError when the id or the name is taken: ask `named` first. */
  add(record: T): T {
    const { id, name } = record;
    if (this.byId.has(id) || (name !== undefined && this.byName.has(name))) {
      throw new RangeError(`The record ${id} (${name ?? 'no name'}) exists already.`);
    }
    this.byId.set(id, record);
    if (name !== undefined) this.byName.set(name, record);
    return record;
  }

  get(id: string): T | undefined {
    return this.byId.get(id);
  }

  named(name: string): T | undefined {
    return this.byName.get(name);
  }

  list(): readonly T[] {
    return [...this.byId.values()];
  }
}
