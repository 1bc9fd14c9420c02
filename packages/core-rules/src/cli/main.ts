import { run } from './run';

// A reader that has seen enough (`anze … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The command as a process. The exit code is set, not forced, so that all output is written first. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await run(args, {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    write: (text) => new Promise((done) => void process.stdout.write(text, () => done())),
  });
}
