import { defineConfig } from 'vitest/config';

/** The tests that judge the statistics; those of files without arithmetic only cost time here. */
export default defineConfig({
  test: {
    include: [
      'test/unit/{kpi,indicator}/*.test.ts',
      'test/unit/kpi/weights/*.test.ts',
      'test/property/{change,percent,progress,weights}.test.ts',
    ],
  },
});
