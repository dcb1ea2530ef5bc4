import type { Context } from 'hono';
import { frameOf } from '../../../shared/web/office/frame.ts';
import {
  type FileFault,
  UploadFaultsPage,
} from '../../../shared/web/office/upload-faults-page.tsx';
import { UPLOAD_TEXTS } from '../../../shared/web/office/upload-texts.ts';
import { readUpload } from '../../../shared/web/upload-body.ts';
import type { CoordinatorDeps } from '../deps.ts';

/** When what was confirmed is not what this coordinator was shown. */
export const NOT_LOOKED_AT =
  '確認した内容を受け取れませんでした。もう一度ファイルを選び、確認の画面から登録してください。';

/** Where the page stands whose file it is; the last is where another can be chosen. */
type Trail = readonly { readonly href: string; readonly text: string }[];
type Refusal = 400 | 409 | 413 | 415 | 422;

/** The file of an import, or the page that says what to do about it. */
export async function uploadedFile(
  c: Context,
  deps: Pick<CoordinatorDeps, 'login'>,
  trail: Trail,
): Promise<Uint8Array | Response> {
  const upload = await readUpload(c, 'file');
  if (upload.ok) return upload.file;
  return uploadRefused(c, deps, trail, [{ text: UPLOAD_TEXTS[upload.status] }], upload.status);
}

export const uploadRefused = (
  c: Context,
  { login }: Pick<CoordinatorDeps, 'login'>,
  trail: Trail,
  faults: readonly FileFault[],
  status: Refusal,
): Response | Promise<Response> =>
  c.html(
    <UploadFaultsPage
      {...frameOf(c, login)}
      trail={trail}
      faults={faults}
      back={`${trail.at(-1)?.href ?? '/'}#file`}
    />,
    status,
  );
