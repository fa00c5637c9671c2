/** V8 refuses a Map of more entries than 2^24. */
const mostInMap = 2 ** 24 - 1;

/** Numbers texts from 0 in order of appearance, however many they are. */
export class WordIndex {
  readonly words: string[] = [];
  private readonly full: Map<string, number>[] = [];
  private open = new Map<string, number>();

  constructor(private readonly mostPerMap = mostInMap) {}

  /** The number of a text, a new one for a text that is new. */
  codeOf(word: string): number {
    const known = this.open.get(word) ?? this.find(word);
    if (known !== undefined) return known;
    if (this.open.size === this.mostPerMap) {
      this.full.push(this.open);
      this.open = new Map();
    }
    const code = this.words.push(word) - 1;
    this.open.set(word, code);
    return code;
  }

  private find(word: string): number | undefined {
    for (const map of this.full) {
      const code = map.get(word);
      if (code !== undefined) return code;
    }
    return undefined;
  }
}
