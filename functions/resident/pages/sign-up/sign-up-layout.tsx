import { paths } from '../../paths.ts';
import { Layout, type LayoutProps } from '../layout.tsx';

/** A page whose head names the service it belongs to, not the survey. */
export function SignUpLayout(props: LayoutProps) {
  const { definition, messages } = props.site;
  if (!definition) return null;
  const service = { name: messages.signUp.service, href: paths.signUp(definition.survey) };
  return <Layout {...props} service={service} />;
}
