/**
 * 「3F9-A21」: what staff call a person on the list, on paper and on the telephone. It begins the
 * contact id, so it never changes, and the list is in its order. Two people in some thousands may
 * share one; a name stands beside it wherever details are shown.
 *
 * @param contactId a keyed hash in hexadecimal.
 */
export function contactReference(contactId: string): string {
  const start = contactId.slice(0, 6).toUpperCase();
  return `${start.slice(0, 3)}-${start.slice(3)}`;
}
