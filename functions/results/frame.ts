import type { Publication } from '../../shared/publication/publication.ts';
import type { RegisteredPublication } from '../../shared/publication/register.ts';
import type { City } from '../../surveys/city.ts';
import type { ResultsDeps } from './deps.ts';
import { shortName } from './shelf.ts';

export type SiteLanguage = 'ja' | 'en';

/** What the function shows, each under a path of its own. */
export type Section = 'results' | 'activities';

/** What every page of the site is drawn with. */
export interface Frame {
  readonly language: SiteLanguage;
  readonly section: Section;
  /** Below the language: `/kiyose-2026/0a1b2c3d4e5f/questions`. */
  readonly path: string;
  readonly deps: ResultsDeps;
}

/** What a page of one publication is drawn with. */
export interface Opened extends Frame {
  readonly publication: Publication;
  readonly entry: RegisteredPublication;
  /** What was published of the same survey since. */
  readonly newer: RegisteredPublication | undefined;
  readonly city: City | undefined;
}

/** A text in both languages of the site, side by side so that none can be forgotten. */
export type Words = Readonly<Record<SiteLanguage, string>>;

export const prefix = (language: SiteLanguage, section: Section = 'results'): string =>
  language === 'ja' ? `/${section}` : `/${section}/en`;

export const ownPath = ({ survey, id }: Pick<RegisteredPublication, 'survey' | 'id'>): string =>
  `/${survey}/${shortName(id)}`;

/** An address within the publication, in the page's language. */
export const link = ({ language, entry }: Pick<Opened, 'language' | 'entry'>, rest = ''): string =>
  `${prefix(language)}${ownPath(entry)}${rest}`;

/** Files are the same in both languages. */
export const filePath = (entry: RegisteredPublication, name: string): string =>
  `/results${ownPath(entry)}/data/${name}`;
