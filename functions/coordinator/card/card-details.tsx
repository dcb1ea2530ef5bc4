import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { Refused } from '../pages/coordinator-page.tsx';
import type { KnownPerson } from '../people/known-person.ts';
import { type OpeningRefusal, refusalText } from '../people/opening-rule.ts';
import type { PurposeCode } from '../people/purposes.ts';
import { OpenedDetails } from './opened-details.tsx';
import { PurposeForm } from './purpose-form.tsx';

/** What of a person's details the page shows. */
export type CardDetails =
  | { readonly state: 'closed' }
  | { readonly state: 'refused'; readonly refusal: OpeningRefusal }
  | { readonly state: 'unreadable' }
  | { readonly state: 'opened'; readonly purpose: PurposeCode; readonly details: ContactDetails };

interface Props {
  readonly card: CardDetails;
  readonly person: KnownPerson;
  readonly paused: boolean;
  /** Goes along when a purpose is chosen. */
  readonly carried: Readonly<Record<string, string>>;
  /** The run or list one works through, as the end of an address. */
  readonly query: string;
}

/** Name and ways to reach somebody, or why they stay closed, or the question what for. */
export const Details = ({ card, person, paused, carried, query }: Props) => {
  switch (card.state) {
    case 'opened':
      return (
        <OpenedDetails person={person.entry} details={card.details} paused={paused} query={query} />
      );
    case 'refused':
      return (
        <Refused>
          <h2>連絡先は開けません</h2>
          <p>{refusalText(card.refusal)}</p>
        </Refused>
      );
    case 'unreadable':
      return (
        <Refused>
          <p>
            この方の連絡先を開けませんでした。ほかの方の連絡先は、これまでどおり見られます。この整理番号と日時を添えて、システムの担当者へご連絡ください。
          </p>
        </Refused>
      );
    case 'closed':
      return person.stop || paused ? null : <PurposeForm person={person.entry} carried={carried} />;
  }
};
