import type { Context } from 'hono';
import type { FormRefusal } from '../../shared/web/form-body.ts';
import { MessagePage } from './pages/message-page.tsx';
import type { Site } from './site.ts';

/** A body that can't be read as a form: says so, and that the browser still holds what was typed. */
export function refuseForm(c: Context, site: Site, status: FormRefusal) {
  const text = status === 413 ? site.messages.tooLarge : site.messages.badRequest;
  return c.html(<MessagePage site={site} heading={text.heading} body={[text.body]} />, status);
}
