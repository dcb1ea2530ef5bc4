import { common } from './common.ts';
import { contactForm } from './contact-form.ts';
import { optIn } from './opt-in.ts';

/** What every page for residents says, and the form for contact details. */
export const ja = { ...common, ...contactForm, ...optIn };

/** The Japanese wording sets the shape that every other language fills. */
export type FormMessages = typeof ja;
