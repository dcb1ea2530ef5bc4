import { OfficeLayout, type OfficeLayoutProps } from './layout.tsx';

/** A page that says one thing and what to do next. */
export function MessagePage({ children, ...layout }: OfficeLayoutProps) {
  return (
    <OfficeLayout {...layout}>
      <div class="office-message">{children}</div>
    </OfficeLayout>
  );
}
