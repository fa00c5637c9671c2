/** What a column of numbers may have gone through. */
export interface UnitChange {
  readonly factor: number;
  /** Such as `× 1000` or `÷ 2.54 (cm, once inches)`. */
  readonly name: string;
  /** How far the factor that is measured may be from this one: 0.1 is a tenth. */
  readonly tolerance: number;
  /** How far the column must surely be from the reference. */
  readonly leastDistance: number;
}

const mostDecades = 12;

/** Factors between units of everyday data; exact by definition or to all digits shown. */
const units: readonly (readonly [factor: number, larger: string, smaller: string])[] = [
  [1.609344, 'miles', 'kilometres'],
  [2.20462262, 'kilograms', 'pounds'],
  [2.54, 'inches', 'centimetres'],
  [3.2808399, 'metres', 'feet'],
  [3.6, 'metres per second', 'kilometres per hour'],
  [3.78541178, 'gallons', 'litres'],
  [25.4, 'inches', 'millimetres'],
  [28.3495231, 'ounces', 'grams'],
  [60, 'minutes', 'seconds'],
  [3600, 'hours', 'seconds'],
];

/** Powers of ten, from prefixes, cents and percents: what goes wrong most. */
const decades = Array.from({ length: mostDecades }, (_, k) => 10 ** (k + 1)).flatMap(
  (power): UnitChange[] => {
    // Asking the runtime for it loads a tenth of a second of locales.
    const text = String(power).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
    const rule = { tolerance: 0.1, leastDistance: 0 };
    return [
      { factor: power, name: `multiplied by ${text}`, ...rule },
      { factor: 1 / power, name: `divided by ${text}`, ...rule },
    ];
  },
);

/**
 * Other factors are also what a shift of the market may come to, so they count only where hardly any value is where it
 * was, and where they fit closely.
 */
const others = units.flatMap(([factor, larger, smaller]): UnitChange[] => {
  const rule = { tolerance: 0.03, leastDistance: 0.5 };
  return [
    { factor, name: `multiplied by ${factor}: ${smaller} for ${larger}`, ...rule },
    { factor: 1 / factor, name: `divided by ${factor}: ${larger} for ${smaller}`, ...rule },
  ];
});

export const unitChanges: readonly UnitChange[] = [...decades, ...others];
