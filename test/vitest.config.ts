import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000, // a busy machine is no failure
    setupFiles: ['test/prepare.ts'],
    coverage: {
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      thresholds: {statements: 90, lines: 90},
      reporter: ['text-summary'],
    },
  },
});
