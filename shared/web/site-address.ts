import * as z from 'zod';

/**
 * Where a site's addresses begin, as an operator configures it: at a domain of its own, or below the stage of
 * its API (`https://….execute-api.….amazonaws.com/site`). A request's own Host header can be forged.
 */
export const SiteAddressSchema = z
  .url()
  .refine((url) => !/[?#]/.test(url), 'neither query nor fragment')
  .transform((url) => url.replace(/\/$/, ''));

/** @param path from the site's root, `/my-contact`. */
export const addressAt = (site: string, path: `/${string}`): string =>
  `${site.replace(/\/$/, '')}${path}`;
