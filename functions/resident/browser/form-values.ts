/** By field name: the text, or every option chosen. Every field has an entry, blank or not. */
export type Values = Readonly<Record<string, readonly string[]>>;

type Field = HTMLInputElement | HTMLTextAreaElement;

const KEPT_TYPES = ['text', 'radio', 'checkbox', 'textarea'];

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input[name], textarea[name]')].filter(({ type }) =>
    KEPT_TYPES.includes(type),
  );

const isChoice = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

function collect(form: HTMLFormElement, valuesOf: (field: Field) => readonly string[]): Values {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    values[field.name] = [...(values[field.name] ?? []), ...valuesOf(field)];
  }
  return values;
}

/** What the form holds now. */
export const typedValues = (form: HTMLFormElement): Values =>
  collect(form, (field) =>
    isChoice(field) ? (field.checked ? [field.value] : []) : [field.value],
  );

/** What the server filled in, whatever was typed or put back by the browser since. */
export const shownValues = (form: HTMLFormElement): Values =>
  collect(form, (field) =>
    isChoice(field) ? (field.defaultChecked ? [field.value] : []) : [field.defaultValue],
  );

/** The server drops blanks around a text and empty texts; line ends depend on the way taken. */
const plain = (values: readonly string[] = []): string =>
  JSON.stringify(
    values.map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== ''),
  );

export const sameField = (a: Values, b: Values, name: string): boolean =>
  plain(a[name]) === plain(b[name]);

/** Whether both say the same; a field that only one has counts as blank in the other. */
export const sameValues = (a: Values, b: Values): boolean =>
  Object.keys({ ...a, ...b }).every((name) => sameField(a, b, name));

/** Fills in what differs, and lets counters and exclusive options follow. */
export function fillIn(form: HTMLFormElement, values: Values): void {
  const changed = fieldsOf(form).filter((field) => {
    const wanted = values[field.name];
    if (!wanted) return false;
    if (isChoice(field)) {
      const before = field.checked;
      field.checked = wanted.includes(field.value);
      return field.checked !== before;
    }
    const before = field.value;
    field.value = wanted[0] ?? '';
    return field.value !== before;
  });
  for (const field of changed) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
