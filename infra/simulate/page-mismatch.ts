/** The site does not offer what the definition says: never a resident's fault, always a defect. */
export class PageMismatch extends Error {
  override name = 'PageMismatch';

  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
  }
}
