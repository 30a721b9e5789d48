import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/prepare.ts'],
    coverage: {
      reportOnFailure: true,
      include: ['src/**'],
      thresholds: {statements: 90, lines: 90},
      reporter: ['text-summary'],
    },
  },
});
