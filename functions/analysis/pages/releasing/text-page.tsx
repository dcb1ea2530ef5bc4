import { redactionOf } from '../../../../shared/free-text/redaction.ts';
import { mayFollow } from '../../../../shared/free-text/release.ts';
import type { Definition } from '../../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { type CandidateFilter, filterQuery, textsPath } from '../../releasing/candidate-filter.ts';
import type { Candidate } from '../../releasing/candidates.ts';
import { STATE_NAMES, STEP_TEXTS, TEXT_LANGUAGE_NAMES } from '../../releasing/release-words.ts';
import { surveyTrail } from '../../survey-trail.ts';
import { countText } from '../../wording.ts';
import { DataMark } from '../sample-mark.tsx';
import { DecideForms } from './decide-forms.tsx';
import { MarkedText, MarkHints, StruckText } from './marked-text.tsx';
import { type ProposalInput, ProposeForm } from './propose-form.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  readonly candidate: Candidate;
  /** Of the list that it was opened from. */
  readonly filter: CandidateFilter;
  /** The provider's id of whoever looks: nobody approves what they proposed. */
  readonly subject: string;
  /** What was typed and could not be taken. */
  readonly input?: ProposalInput;
}

/** One text: what was written, what of it would be public, and what can be done. */
export const TextPage = (props: Props) => {
  const { definition, candidate, filter, subject, input, ...frame } = props;
  const { question, text, times, release } = candidate;
  const list = `${textsPath(definition.survey)}${filterQuery(filter)}`;
  const action = `${textsPath(definition.survey)}/${candidate.ref}`;
  return (
    <OfficeLayout
      {...frame}
      title={`${input?.fault ? 'エラー：' : ''}公表する文章の確認`}
      trail={[...surveyTrail(definition), { href: list, text: '自由記述の公表' }]}
    >
      <DataMark definition={definition} />
      <p>
        {question.number.ja} {question.title.ja}
      </p>
      <p>
        状態：<strong>{STATE_NAMES[release.state]}</strong>
      </p>
      {input?.fault && (
        <div class="error-summary" role="alert">
          <h2>公表案にできませんでした</h2>
          <ul>
            <li>
              <a href="#text">{input.fault}</a>
            </li>
          </ul>
        </div>
      )}
      <section class="office-section" aria-labelledby="original">
        <h2 id="original">書かれた文章</h2>
        <MarkedText text={text} />
        <MarkHints text={text} />
        {times > 1 && (
          <p>
            同じ文章が{countText(times)}
            件あります。公表するときは1つにまとめ、何件あったかは載せません。
          </p>
        )}
      </section>
      {mayFollow('proposed', release.state) ? (
        <ProposeForm
          candidate={candidate}
          action={action}
          query={filterQuery(filter)}
          input={input}
        />
      ) : (
        <>
          <Proposed candidate={candidate} />
          <DecideForms
            release={release}
            action={action}
            query={filterQuery(filter)}
            subject={subject}
          />
        </>
      )}
      {release.steps.length > 0 && <Steps candidate={candidate} />}
      <p>
        <a href={list}>一覧へ戻る</a>
      </p>
    </OfficeLayout>
  );
};

/** What would be public, and what of the original is left out for it. */
const Proposed = ({ candidate: { text, release } }: { readonly candidate: Candidate }) => {
  const { proposal } = release;
  if (!proposal) return null;
  const redaction = redactionOf(text, proposal.text);
  const cut = redaction.ok && redaction.stretches.some(({ kept }) => !kept);
  return (
    <section class="office-section" aria-labelledby="public">
      <h2 id="public">公表する文章</h2>
      <MarkedText text={proposal.text} />
      <MarkHints text={proposal.text} />
      <p>
        言語：
        {proposal.language ? TEXT_LANGUAGE_NAMES[proposal.language] : 'そのほかの言語'}
      </p>
      {redaction.ok && cut && (
        <>
          <h3>「（略）」にする部分</h3>
          <StruckText stretches={redaction.stretches} />
        </>
      )}
    </section>
  );
};

const Steps = ({ candidate: { release } }: { readonly candidate: Candidate }) => (
  <section class="office-section" aria-labelledby="steps">
    <h2 id="steps">これまでの操作</h2>
    <ul>
      {release.steps.map((one) => (
        <li>
          {timeText(one.by.at)} {one.by.name}さんが{STEP_TEXTS[one.step]}
          {'reason' in one && one.reason !== '' && `（理由：${one.reason}）`}
        </li>
      ))}
    </ul>
  </section>
);
