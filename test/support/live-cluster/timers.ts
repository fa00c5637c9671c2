/** Everything a cluster still means to do; all of it is dropped when the cluster closes. */
export class Timers {
  private readonly running = new Set<NodeJS.Timeout>();
  private acts: readonly Promise<void>[] = [];

  after(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.running.delete(timer);
      act();
    }, milliseconds);
    this.running.add(timer);
  }

  /** An act that `settled` waits for. */
  actAfter(milliseconds: number, act: () => void): void {
    const done = new Promise<void>((resolve) => {
      this.after(milliseconds, () => {
        act();
        resolve();
      });
    });
    this.acts = [...this.acts, done];
  }

  async settled(): Promise<void> {
    await Promise.all(this.acts);
  }

  clear(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
