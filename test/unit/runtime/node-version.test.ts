import { expect, it } from 'vitest';

// The stack's own tests say that nodejs24.x is deployed.
it('tests run on the major version of Node that is deployed', () => {
  expect(process.versions.node).toMatch(/^24\./);
});
