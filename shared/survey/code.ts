import * as z from 'zod';

/** Codes are what is stored and exported: short, ASCII, the same in every language. */
export const CodeSchema = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/);

/** An option may also begin with a digit (`18_29`), never with an underscore. */
export const OptionCodeSchema = z.string().regex(/^[a-z0-9][a-z0-9_]{0,31}$/);
