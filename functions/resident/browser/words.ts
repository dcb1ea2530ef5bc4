/** The server's words of this name, in the page's language, with their readings. */
export const wordsNamed = (words: string): Node | undefined =>
  document
    .querySelector<HTMLTemplateElement>(`template[data-words=${words}]`)
    ?.content.cloneNode(true);

/** Shows words at a place of the page. */
export function say(place: string, words: string): HTMLElement | undefined {
  const where = placeOf(place);
  const said = wordsNamed(words);
  if (!where || !said) return undefined;
  where.replaceChildren(said);
  return where;
}

export const sayNothing = (place: string): void => placeOf(place)?.replaceChildren();

const placeOf = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place=${place}]`);
