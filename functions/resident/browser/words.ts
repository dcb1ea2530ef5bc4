/** Shows the server's words of this name, in the page's language, at a place of the page. */
export function say(place: string, words: string): HTMLElement | undefined {
  const where = placeOf(place);
  const template = document.querySelector<HTMLTemplateElement>(`template[data-words=${words}]`);
  if (!where || !template) return undefined;
  where.replaceChildren(template.content.cloneNode(true));
  return where;
}

export const sayNothing = (place: string): void => placeOf(place)?.replaceChildren();

const placeOf = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place=${place}]`);
