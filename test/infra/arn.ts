const PLACE = 'ap-northeast-1:111111111111';

/**
 * An address in the form AWS gives it, for what a reference in the template points at: policies and
 * requests are compared by it.
 *
 * @throws {Error} for a name that is not known here.
 */
export function arnOf(name: string): string {
  const [kind, rest] = name.split(' ');
  if (kind === 'secret') return `arn:aws:secretsmanager:${PLACE}:secret:${rest}`;
  if (rest === 'key') return `arn:aws:kms:${PLACE}:key/${kind}`;
  if (name === 'own log group') return `arn:aws:logs:${PLACE}:log-group:own:*`;
  if (name === 'mail') return `arn:aws:ses:${PLACE}:identity/mail`;
  if (name === 'dead letters') return `arn:aws:sqs:${PLACE}:dead-letters`;
  if (name.startsWith('audit-heads')) return `arn:aws:s3:::${name}`;
  if (/^[a-z]+$/.test(name)) return `arn:aws:dynamodb:${PLACE}:table/${name}`;
  throw new Error(`nothing is known of ${name}`);
}
