import type { Group, StreamWatching, Watching } from '../../../shared/kpi/watching.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { type Channel, STREAMS, type Stream } from '../../../shared/response/survey-response.ts';
import type { UseSnapshot } from '../../../shared/storage/letter-use-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { countText } from '../wording.ts';
import { LetterUseSection } from './letter-use-section.tsx';
import { RehearsalMark, SampleMark } from './sample-mark.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  readonly watching: Watching | undefined;
  /** The latest count of used letters. */
  readonly letterUse: UseSnapshot | undefined;
}

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = { web: 'ウェブ', paper: '紙' };
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: '英語',
  'zh-Hans': '中国語（簡体字）',
  ko: '韓国語',
};
const NAMES = new Map([...Object.entries(CHANNEL_NAMES), ...Object.entries(LANGUAGE_NAMES)]);

/** How the answering goes: nothing here is finer than the architecture allows. */
export const WatchingPage = ({ definition, watching, letterUse, ...frame }: Props) => (
  <OfficeLayout
    {...frame}
    title={`${definition.title.ja} 回答の状況`}
    trail={[{ href: '/', text: '調査の一覧' }]}
  >
    {definition.sample && <SampleMark />}
    {definition.rehearsal && <RehearsalMark />}
    {watching ? (
      <>
        <p>
          {dayText(watching.lastDay)}までに届いた回答です。
          {!watching.final && '1時間ごとに新しくなります。'}
        </p>
        {watching.minimum > 1 && (
          <p class="notice">
            だれの回答か推測できないように、日・方法・言語は、終わった日の回答が{watching.minimum}
            件以上まとまってから表示します。届いた回答の数だけは、いつも最新です。
          </p>
        )}
        <Visits {...watching} />
        {STREAMS.map((stream) => (
          <StreamSection stream={stream} {...watching.streams[stream]} />
        ))}
      </>
    ) : (
      <p class="notice">
        まだ表示できるものはありません。受付が始まると、1時間以内に表示されます。
      </p>
    )}
    {!definition.sample && <LetterUseSection snapshot={letterUse} />}
  </OfficeLayout>
);

const Visits = ({ visits, final }: Watching) => (
  <section class="office-section" aria-labelledby="visits">
    <h2 id="visits">ウェブで回答を始めた方</h2>
    <dl class="figures">
      <div>
        <dt>始めた件数</dt>
        <dd>{countText(visits.begun)}件</dd>
      </div>
      <div>
        <dt>{final ? '送信されなかった件数' : 'まだ送信していない件数（書きかけ）'}</dt>
        <dd>およそ{countText(visits.unfinished)}件</dd>
      </div>
      <div>
        <dt>本人が消した件数</dt>
        <dd>{countText(visits.dropped)}件</dd>
      </div>
    </dl>
    <p>
      書きかけの回答の中身は、だれも見ることができません。始めた回数と送信された回数の差を数えています。
    </p>
  </section>
);

const StreamSection = ({
  stream,
  received,
  spans,
  channels,
  languages,
}: StreamWatching & { readonly stream: Stream }) => {
  const shown = spans.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="office-section" aria-labelledby={stream}>
      <h2 id={stream}>{STREAM_NAMES[stream]}</h2>
      <p>
        届いた回答：<strong>{countText(received)}件</strong>
        {shown < received &&
          `（うち${countText(received - shown)}件は、まだ日ごとに表示していません）`}
      </p>
      {spans.length > 0 && (
        <>
          <TableScroll label={`${STREAM_NAMES[stream]}の日ごとの回答`}>
            <table class="table">
              <caption>日ごとの回答</caption>
              <thead>
                <tr>
                  <th scope="col">日</th>
                  <th scope="col" class="number">
                    回答
                  </th>
                </tr>
              </thead>
              <tbody>
                {spans.map(({ from, to, count }) => (
                  <tr>
                    <th scope="row">
                      {from === to ? dayText(from) : `${dayText(from)}〜${dayText(to)}`}
                    </th>
                    <td class="number">{countText(count)}件</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <Groups title="回答の方法" stream={stream} groups={channels} />
          <Groups title="回答の言語" stream={stream} groups={languages} />
        </>
      )}
    </section>
  );
};

interface GroupsProps {
  readonly title: string;
  readonly stream: Stream;
  readonly groups: readonly Group[];
}

const Groups = ({ title, stream, groups }: GroupsProps) => (
  <TableScroll label={`${STREAM_NAMES[stream]}の${title}`}>
    <table class="table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            回答
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ names, count }) => (
          <tr>
            <th scope="row">
              {names.map((name) => NAMES.get(name) ?? name).join('・')}
              {names.length > 1 && '（まとめて）'}
            </th>
            <td class="number">{countText(count)}件</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
