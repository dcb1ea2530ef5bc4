/** Someone who can log in on one machine; no real person, no real right. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    username: 'staff',
    password: 'kiyose-demo',
    name: '見本の職員',
    roles: ['staff'],
  },
  {
    username: 'coordinator',
    password: 'kiyose-demo',
    name: '見本のコーディネーター',
    roles: ['coordinator'],
  },
];
