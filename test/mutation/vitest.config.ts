import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{classify,read,output}/**/*.test.ts'],
    exclude: ['**/linear.test.ts'], // a mutant is slow by itself
    testTimeout: 60_000,
  },
});
