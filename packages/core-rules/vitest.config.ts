import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Mutation tests run the long loops instrumented, on a loaded machine.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**', '**/*.test.ts'], reporter: ['text-summary'] },
  },
});
