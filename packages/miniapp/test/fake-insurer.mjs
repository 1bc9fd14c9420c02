// The insurer's server as a person on a bad line meets it: broken, behind a log-in page, mistaken, and at last honest.
import { createHash, randomUUID } from 'node:crypto';

const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
const hashOf = (value) => createHash('sha256').update(JSON.stringify(sorted(value))).digest('hex');

export function fakeInsurer() {
  const server = {
    mode: 'honest', cases: new Map(),
    /** Files a submission in its case's ledger, once. */
    file(submission) {
      const id = submission.record.complaint ?? submission.id;
      const one = server.cases.get(id) ?? { format: 1, id, queryCode: '7K2M-Q4XR-09BD', entries: [], submissions: [] };
      server.cases.set(id, one);
      if (one.submissions.every((other) => other.id !== submission.id)) {
        const last = one.entries.at(-1);
        const entry = { format: 1, case: id, seq: one.entries.length + 1, at: new Date().toISOString(), kind: submission.kind, submission: submission.id, body: hashOf(submission), prev: last?.hash ?? '0'.repeat(64) };
        one.entries.push({ ...entry, hash: hashOf(entry) });
        one.submissions.push(submission);
      }
      const end = one.entries.at(-1);
      return { case: id, seq: end.seq, head: end.hash };
    },
    /** What the insurer's people do in their own system. */
    act(complaint, record) {
      server.file({ format: 1, id: randomUUID(), madeAt: new Date().toISOString(), photos: [], kind: 'complaint-step', record: { complaint, by: { party: 'insurer', name: '赵六' }, ...record } });
    }, submissions: [], bodies: [], paths: [],
    async until(holds) {
      for (let i = 0; i < 100 && !holds(); i++) await new Promise((done) => setTimeout(done, 100));
      if (!holds()) throw new Error('the server was not asked');
    },
    answer(route) {
      const request = route.request();
      const path = new URL(request.url()).pathname;
      server.paths.push(`${request.method()} ${path}`);
      const json = (status, body) => route.fulfill({ status, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' }, body: JSON.stringify(body) });
      if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' } });
      if (path.endsWith('/wechat/sessions')) return json(200, { token: 'session-token', expiresIn: 3600 });
      if (path.endsWith('/wechat/tickets')) return json(200, { ticket: 't'.repeat(24) });
      if (path.endsWith('/wechat/reminders')) return json(200, {});
      if (path.startsWith('/charts')) return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>charts</title><p id="hash"></p><script>document.querySelector("#hash").textContent = location.hash</script>' });
      if (path.includes('/photos/')) return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } });
      if (path.includes('/cases/')) {
        const found = server.cases.get(path.split('/').pop());
        return found && server.mode === 'honest' ? json(200, found) : json(404, { error: 'not-found', message: 'no such case' });
      }
      const id = path.split('/').pop();
      server.submissions.push(id);
      server.bodies.push(JSON.parse(request.postData()));
      if (server.mode === 'broken') return json(500, { error: 'server', message: 'broken' });
      if (server.mode === 'portal') return route.fulfill({ status: 200, contentType: 'text/html', headers: { 'access-control-allow-origin': '*' }, body: '<html>log in</html>' });
      const hash = createHash('sha256').update(request.postDataBuffer()).digest('hex');
      const given = server.mode === 'wrong-receipt' ? 'f'.repeat(64) : hash;
      return json(201, { format: 1, submissionId: id, hash: given, receivedAt: new Date().toISOString(), queryCode: '7K2M-Q4XR-09BD', ledger: server.file(server.bodies.at(-1)) });
    },
  };
  return server;
}
