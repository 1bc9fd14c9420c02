/** Prints `N passed, N failed` when all else is printed: the default reporter redraws the lines above. */
export function countReporter() {
  let line = '0 passed, 1 failed';
  return {
    start: () => process.once('exit', () => console.log(`\n${line}`)),
    onTestRunFinished: ({ sessions }) => {
      let [passed, failed] = [0, 0];
      const count = ({ tests, suites }) => {
        for (const test of tests) {
          if (test.passed) passed += 1;
          else if (!test.skipped) failed += 1;
        }
        suites.forEach(count);
      };
      for (const session of sessions) {
        const before = failed;
        if (session.testResults) count(session.testResults);
        // A file that did not load has no tests to count.
        if (!session.passed && failed === before) failed += 1;
      }
      line = `${passed} passed, ${failed} failed`;
    },
  };
}
