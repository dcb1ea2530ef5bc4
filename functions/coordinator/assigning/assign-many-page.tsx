import { contactReference } from '../../../shared/contact/contact-reference.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { CoordinatorPage, Done, Refused } from '../pages/coordinator-page.tsx';
import { Pager } from '../pages/pager.tsx';
import type { PageOf } from '../paging.ts';
import { assignPath, personPath } from '../paths.ts';
import type { KnownPerson } from '../people/known-person.ts';
import { personCode } from '../people/person-code.ts';
import { WISH_LABELS } from '../people/wish-labels.ts';
import { wishesOf } from '../people/wishes.ts';
import type { CoordinatorFrame } from '../viewer.tsx';

interface Props extends CoordinatorFrame {
  readonly organisations: readonly Organisation[];
  /** The one chosen. */
  readonly organisation: Organisation | undefined;
  readonly activities: readonly Activity[];
  /** Who agreed to it and is not assigned to it yet. */
  readonly candidates: PageOf<KnownPerson>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly refused: readonly string[];
  /** Nobody was chosen. */
  readonly nobody: boolean;
  readonly done: string | undefined;
}

export const AssignManyPage = (props: Props) => {
  const { organisations, organisation, refused, nobody, done, candidates, ...rest } = props;
  return (
    <CoordinatorPage {...rest} title="団体への割り当て">
      {done && (
        <Done>
          <p>{done}</p>
        </Done>
      )}
      {nobody && (
        <Refused>
          <h2>まだ割り当てていません</h2>
          <p>
            <a href="#candidates">割り当てる方を、表の「選ぶ」で選んでください。</a>
          </p>
        </Refused>
      )}
      {refused.length > 0 && (
        <Refused>
          <h2>割り当てられなかった方がいます</h2>
          <ul>
            {refused.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </Refused>
      )}
      <p>
        団体を選ぶと、その団体への提供に同意していて、まだ割り当てられていない方が出ます。割り当てられた方だけが、その団体の担当者に見えます。
      </p>
      <form class="office-filter" method="get" action="/assign">
        <div>
          <label for="organisation">団体</label>
          <select class="input" id="organisation" name="organisation">
            {organisations.map(({ code, name }) => (
              <option value={code} selected={code === organisation?.code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="office-filter-buttons">
          <button class="button-secondary" type="submit">
            この団体に割り当てられる方を見る
          </button>
        </div>
      </form>
      {organisation &&
        (candidates.total === 0 ? (
          <p>「{organisation.name}」に割り当てられる方は、いまはいません。</p>
        ) : (
          <Candidates {...props} organisation={organisation} />
        ))}
    </CoordinatorPage>
  );
};

const Candidates = ({
  organisation,
  activities,
  candidates,
  definitions,
}: Props & { readonly organisation: Organisation }) => {
  const own = activities.filter(
    (activity) => activity.organisation === organisation.code && !activity.closed,
  );
  return (
    <form method="post" action="/assign" id="candidates">
      <input type="hidden" name="organisation" value={organisation.code} />
      <div class="field assign-activity">
        <label class="field-label" for="activity">
          ご案内する活動
        </label>
        <select class="input" id="activity" name="activity">
          <option value="">とくに決めない</option>
          {own.map(({ id, title }) => (
            <option value={id}>{title}</option>
          ))}
        </select>
      </div>
      <TableScroll label="割り当てられる方">
        <table class="table assign-table cards call-rows">
          <caption>
            「{organisation.name}」に割り当てられる方　{candidates.total}人
          </caption>
          <thead>
            <tr>
              <th scope="col">選ぶ</th>
              <th scope="col">合う活動</th>
              <th scope="col">{WISH_LABELS.district}</th>
              <th scope="col">{WISH_LABELS.interests}</th>
              <th scope="col">{WISH_LABELS.skills}</th>
              <th scope="col">{WISH_LABELS.availability}</th>
              <th scope="col">これまでの連絡</th>
            </tr>
          </thead>
          <tbody>
            {candidates.items.map(({ entry, events }) => {
              const optIn = definitions.get(entry.survey)?.optIn;
              const wishes = optIn && wishesOf(entry.preferences, optIn);
              const fits = own.filter(({ id }) => entry.matches.some((m) => m.activity === id));
              return (
                <tr>
                  <th scope="row" data-label="選ぶ">
                    <label class="assign-choice">
                      <input type="checkbox" name="person" value={personCode(entry)} />
                      {contactReference(entry.contactId)}
                    </label>
                    <a href={personPath(entry)}>
                      見る
                      <span class="visually-hidden">（{contactReference(entry.contactId)}）</span>
                    </a>
                  </th>
                  <td data-label="合う活動">
                    {fits.map(({ title }) => title).join('、') || 'なし'}
                  </td>
                  <td data-label="地区">{wishes?.district}</td>
                  <td data-label="関心">{wishes?.interests}</td>
                  <td data-label="できること">{wishes?.skills}</td>
                  <td data-label="曜日など">{wishes?.availability}</td>
                  <td data-label="連絡">{events.length}回</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <button class="button" type="submit">
        選んだ方を割り当てる
      </button>
      <Pager shown={candidates} to={(page) => assignPath(organisation.code, page)} />
    </form>
  );
};
