import type { ChainName } from '../../../shared/audit/chain.ts';
import { AUDITED_DUTIES, type AuditedDuty } from '../../../shared/audit/duties.ts';
import type { FoundLink, Verification } from '../../../shared/audit/verify.ts';
import type { DenialCount } from '../../../shared/storage/audit-repository.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import type { EntryFilter } from '../entry-filter.ts';
import { AUDIT_PATH, chainPath } from '../paths.ts';
import { BrokenNotice } from './broken-notice.tsx';
import { DenialTable } from './denial-table.tsx';
import { EntryFilterForm } from './entry-filter-form.tsx';
import { EntryTable } from './entry-table.tsx';

interface Props extends OfficeFrame {
  readonly chain: ChainName & { readonly duty: AuditedDuty };
  readonly verdict: Verification;
  readonly all: readonly FoundLink[];
  /** Those that meet the filter. */
  readonly shown: readonly FoundLink[];
  /** The first of them on this page, from 1. */
  readonly from: number;
  readonly filter: EntryFilter;
  readonly denials: readonly DenialCount[];
}

const ON_A_PAGE = 200;

export const ChainPage = (props: Props) => {
  const { chain, verdict, all, shown, from, filter, denials, ...frame } = props;
  const page = shown.slice(from - 1, from - 1 + ON_A_PAGE);
  return (
    <OfficeLayout
      {...frame}
      title={`${dayText(chain.day)}の監査記録「${AUDITED_DUTIES[chain.duty]}」`}
      trail={[{ href: `${AUDIT_PATH}?day=${chain.day}`, text: '監査記録' }]}
    >
      <BrokenNotice duty={chain.duty} day={chain.day} verdict={verdict} />
      {verdict.state === 'intact' && <IntactNotice {...verdict} />}
      <p>
        利用者は、認証サービスの識別番号で記録しています。どなたかは、認証サービスの管理画面で確かめてください。
      </p>
      <EntryFilterForm chain={chain} all={all} filter={filter} />
      {page.length === 0 ? (
        <p>条件に合う記録はありません。</p>
      ) : (
        <EntryTable
          entries={page}
          caption={`${shown.length}件のうち${from}件目から${from + page.length - 1}件目`}
          brokenAt={verdict.state === 'broken' ? verdict.number : undefined}
        />
      )}
      <nav class="contact-nav" aria-label="記録の続き">
        {from > 1 && (
          <a href={chainPath(chain, { ...filter, from: String(Math.max(1, from - ON_A_PAGE)) })}>
            前の{ON_A_PAGE}件
          </a>
        )}
        {from + ON_A_PAGE <= shown.length && (
          <a href={chainPath(chain, { ...filter, from: String(from + ON_A_PAGE) })}>次の記録</a>
        )}
      </nav>
      <DenialTable denials={denials} />
    </OfficeLayout>
  );
};

const IntactNotice = ({
  length,
  keptUpTo,
}: {
  readonly length: number;
  readonly keptUpTo: number;
}) => (
  <p class="notice" role="status">
    この日の記録{length}件は、すべて書かれたときのままです。
    {keptUpTo > 0 && `${keptUpTo}件目までは、書き換えのできない保管場所の控えとも一致しています。`}
    {keptUpTo < length &&
      `${keptUpTo > 0 ? 'それより新しい記録' : 'これらの記録'}の控えは、1時間以内に保管されます。`}
  </p>
);
