/**
 * A word in the place of whose characters, counted as Unicode does, others are put. It is not parted into a list of them for
 * that, unless surrogate pairs are among them, which takes as long as all the rest of an edit.
 */
export class EditedWord {
  private readonly characters: string | readonly string[];
  /** The places that hold other characters by now, upwards, and these. */
  private readonly places: number[] = [];
  private readonly others: string[] = [];

  constructor(word: string) {
    this.characters = hasSurrogate(word) ? Array.from(word) : word;
  }

  get length(): number {
    return this.characters.length;
  }

  at(place: number): string {
    const { places, others, characters } = this;
    for (let index = 0; index < places.length; index++)
      if (places[index] === place) return others[index] ?? '';
    return characters[place] ?? '';
  }

  /** One character, several or none. */
  put(place: number, text: string): void {
    const { places, others } = this;
    let index = places.length;
    while (index > 0 && (places[index - 1] ?? 0) >= place) index--;
    if (index < places.length && places[index] !== place) {
      places.splice(index, 0, place);
      others.splice(index, 0, text);
    } else {
      places[index] = place;
      others[index] = text;
    }
  }

  toString(): string {
    const { characters, places, others } = this;
    let [text, end] = ['', 0];
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      text += textOf(characters, end, place) + (others[index] ?? '');
      end = place + 1;
    }
    return text + textOf(characters, end, characters.length);
  }
}

function textOf(characters: string | readonly string[], start: number, end: number): string {
  return typeof characters === 'string'
    ? characters.slice(start, end)
    : characters.slice(start, end).join('');
}

function hasSurrogate(word: string): boolean {
  for (let at = 0; at < word.length; at++) if ((word.charCodeAt(at) & 0xf800) === 0xd800) return true;
  return false;
}
