import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config';

/** A mutant is dead at the first test that fails: the tests beside the sources come before those of whole rulebooks. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): string => `${moduleId.includes('/src/') ? 0 : 1}${moduleId}`;
    return [...files].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}

// The long loops prove what the quick tests prove already, at a hundred times the price a mutant.
export default mergeConfig(base, defineConfig({
  test: {
    env: { PROPERTY_RUNS: '20', MOST_MS: '20000' },
    // The engine keeps nothing between tests, so that they can share its modules; loading them anew for each file takes longer than the tests.
    isolate: false,
    sequence: { sequencer: NearestFirst },
    exclude: ['**/node_modules/**', 'test/properties.test.ts', 'test/deadline-oracle.test.ts', 'test/generate.test.ts', 'test/{cli,batch}*.test.ts'],
  },
}));
