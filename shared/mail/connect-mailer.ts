import type { Clock } from '../runtime/clock.ts';
import type { Mailer } from './mail.ts';

/**
 * The mailer that a reference names: `ses:<sender's address>` in the cloud, the `file://` address of
 * a folder on one machine. Each is loaded only where it is used.
 *
 * @throws {Error} for any other reference.
 */
export function connectMailer(reference: string, clock: Clock): Mailer {
  const { protocol, pathname } = new URL(reference);
  if (protocol === 'ses:') {
    return {
      send: async (mail) => (await import('./ses-mailer.ts')).sendBySes(pathname, mail),
    };
  }
  if (protocol === 'file:') {
    const kept = async () => (await import('./file-outbox.ts')).openOutbox(reference, clock);
    return {
      send: async (mail) => (await kept()).keep(mail),
      outbox: async () => (await kept()).list(),
    };
  }
  throw new Error('mail goes by ses: or into file:// only');
}
