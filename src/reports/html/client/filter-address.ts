/** Filters by name: those that are fields of one value. */
const fieldNames = ['text', 'category', 'change', 'ignored'];
/** Of a search in an address, in characters. */
const maxLength = 200;

const boxesOf = (form: HTMLFormElement): readonly HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>('input[name=severity]'));

/** What the filters say beyond their first values, as it stands in an address: `?result=aw&text=may`; `''` for nothing. */
export function filtersToAddress(form: HTMLFormElement): string {
  const told = new URLSearchParams();
  const boxes = boxesOf(form);
  if (boxes.some(({ checked }) => !checked))
    told.set('result', boxes.flatMap(({ checked, value }) => (checked ? [value] : [])).join(''));
  for (const name of fieldNames) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const value = field.value.slice(0, maxLength);
    if (value !== '') told.set(name, value);
  }
  const text = told.toString();
  return text === '' ? '' : `?${text}`;
}

/** Sets the filters to what an address says. It may come from anywhere: what is no choice of theirs is left out. */
export function filtersFromAddress(form: HTMLFormElement, query: string): void {
  const told = new URLSearchParams(query);
  const result = told.get('result');
  for (const box of boxesOf(form)) box.checked = result?.includes(box.value) ?? true;
  for (const name of fieldNames) {
    const field = form.elements.namedItem(name);
    const value = told.get(name)?.slice(0, maxLength) ?? '';
    if (field instanceof HTMLSelectElement) chooseOption(field, value);
    else if (field instanceof HTMLInputElement) field.value = value;
  }
}

/** An option of another value is none: the first, which is for all, is chosen then. */
export function chooseOption(field: HTMLSelectElement, value: string): void {
  const isOption = Array.from(field.options).some((option) => option.value === value);
  field.value = isOption ? value : '';
}
