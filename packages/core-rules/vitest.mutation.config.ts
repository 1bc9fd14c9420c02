import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

// The long loops prove what the quick tests prove already, at a hundred times the price a mutant.
export default mergeConfig(base, defineConfig({
  test: {
    env: { PROPERTY_RUNS: '60', MOST_MS: '20000' },
    exclude: ['**/node_modules/**', 'test/properties.test.ts', 'test/deadline-oracle.test.ts', 'test/generate.test.ts', 'test/{cli,batch}*.test.ts'],
  },
}));
