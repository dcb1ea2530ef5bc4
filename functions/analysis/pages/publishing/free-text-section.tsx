import type { PublicFreeText } from '../../../../shared/publication/publication.ts';
import { STREAM_NAMES } from '../../../../shared/response/stream-names.ts';
import { countText } from '../../wording.ts';

/** The texts that would be public, in the order in which they would be. */
export const FreeTextSection = ({ question }: { readonly question: PublicFreeText }) => {
  const { name, number, title, written, texts } = question;
  const people = written?.map(
    ({ stream, people: count }) => `${STREAM_NAMES[stream]}${countText(count)}人`,
  );
  return (
    <section class="office-section" aria-labelledby={`texts-${name}`}>
      <h2 id={`texts-${name}`}>自由記述（{countText(texts.length)}件）</h2>
      <p>
        {number.ja} {title.ja}
      </p>
      <p>
        {people
          ? `書いた方の人数も載ります：${people.join('、')}`
          : '書いた方の人数は、個人がわかるおそれがあるため載りません。'}
      </p>
      <ul class="free-texts">
        {texts.map(({ text, language }) => (
          <li lang={language ?? ''}>{text}</li>
        ))}
      </ul>
    </section>
  );
};
