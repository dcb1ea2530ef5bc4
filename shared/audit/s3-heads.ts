import {
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AWS_SETTINGS } from '../runtime/aws-settings.ts';
import { headName, headPrefix, readHeadName } from './head-name.ts';
import type { HeadStore } from './head-store.ts';

/** Empty objects whose names say everything, in a bucket that locks each for years by itself. */
export function createS3HeadStore(bucket: string, s3 = new S3Client(AWS_SETTINGS)): HeadStore {
  /** Of all versions: a delete marker hides an object from a plain list but can't remove it. */
  async function namesUnder(prefix: string): Promise<Set<string>> {
    const names = new Set<string>();
    let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
    while (next) {
      const page: ListObjectVersionsCommandOutput = await s3.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...next }),
      );
      for (const { Key } of page.Versions ?? []) if (Key) names.add(Key);
      const { NextKeyMarker, NextVersionIdMarker } = page;
      next =
        page.IsTruncated && NextKeyMarker
          ? {
              KeyMarker: NextKeyMarker,
              ...(NextVersionIdMarker ? { VersionIdMarker: NextVersionIdMarker } : {}),
            }
          : undefined;
    }
    return names;
  }

  return {
    async keep(head) {
      const Key = headName(head);
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: '', ContentLength: 0 }));
    },
    async of(chain) {
      const names = await namesUnder(headPrefix(chain));
      return [...names].flatMap((name) => readHeadName(name) ?? []);
    },
  };
}
