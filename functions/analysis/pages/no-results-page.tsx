import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { DataMark } from './sample-mark.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
}

export const NoResultsPage = ({ definition, ...frame }: Props) => (
  <OfficeLayout {...frame} title={definition.title.ja} trail={[{ href: '/', text: '集計' }]}>
    <DataMark definition={definition} />
    <p>まだ集計結果はありません。</p>
    <p>
      集計は、まとまった数（{definition.minNewAnswers}
      件以上）の回答が届いてから行われます。しばらくしてから、もう一度開いてください。
    </p>
  </OfficeLayout>
);
