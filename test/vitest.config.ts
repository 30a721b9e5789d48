import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000, // a busy machine is no failure
    setupFiles: ['test/prepare.ts'],
    coverage: {
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      exclude: ['src/render/html/client'], // runs in a browser, where nothing counts it
      thresholds: {statements: 90, lines: 90},
      reporter: ['text-summary'],
    },
  },
});
