import type { HeadStore } from './head-store.ts';

/**
 * The store that a reference names: `s3://<bucket>` with Object Lock in the cloud, the `file://`
 * address of a file on one machine. Each is loaded only where it is used.
 *
 * @throws {Error} for any other reference.
 */
export async function connectHeadStore(reference: string): Promise<HeadStore> {
  const url = new URL(reference);
  if (url.protocol === 's3:') {
    const { createS3HeadStore } = await import('./s3-heads.ts');
    return createS3HeadStore(url.host);
  }
  if (url.protocol === 'file:') {
    const { createFileHeadStore } = await import('./file-heads.ts');
    return createFileHeadStore(url);
  }
  throw new Error('heads of the audit trail are kept in s3:// or file:// only');
}
