import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: [`test/${process.env.MUTATE ?? '{classify,read,output}'}/**/*.test.ts`],
    // A mutant is slow by itself; and a thread that ends closes once more what the stream of a pipe has closed.
    exclude: ['**/linear.test.ts', '**/stream-at.test.ts'],
    isolate: false, // no test leaves a module changed
    testTimeout: 60_000,
  },
});
