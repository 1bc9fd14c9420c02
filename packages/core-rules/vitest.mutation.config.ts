import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config';

/** A mutant is dead at the first test that fails: its own file's tests come first, then the others beside the sources, then whole rulebooks. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = (this.ctx.config.related ?? []).map((path) => path.replace(/\.ts$/, '.test.ts'));
    const rank = ({ moduleId }: TestSpecification): string => `${mutated.includes(moduleId) ? 0 : moduleId.includes('/src/') ? 1 : 2}${moduleId}`;
    return [...files].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}

// The long loops prove what the quick tests prove already, at a hundred times the price a mutant.
export default mergeConfig(base, defineConfig({
  test: {
    // The longest cycles, instrumented, take many times what they take alone.
    testTimeout: 240_000,
    env: { PROPERTY_RUNS: '20', MOST_MS: '20000' },
    // Loading the modules anew for each file takes longer than the tests; what they remember between tests must not matter anyway.
    isolate: false,
    sequence: { sequencer: NearestFirst },
    exclude: [
      '**/node_modules/**', 'test/properties.test.ts', 'test/deadline-oracle.test.ts', 'test/generate.test.ts', 'test/{cli,batch}*.test.ts',
      // Hundreds of sentences run through the whole engine: they are for `ask`, and would only slow what the rules' own tests must find.
      // Of its own tests, those that build a bundle or make up sentences would take a minute a mutant.
      ...(process.env.MUTATE === 'ask' ? ['test/ask/{bare-vm,fuzz}.test.ts'] : ['test/ask/**', 'src/ask/**']),
    ],
  },
}));
