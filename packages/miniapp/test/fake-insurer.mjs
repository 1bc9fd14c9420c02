// The insurer's server as a person on a bad line meets it: broken, behind a log-in page, mistaken, and at last honest.
import { createHash } from 'node:crypto';

export function fakeInsurer() {
  const server = {
    mode: 'honest', submissions: [], bodies: [], paths: [],
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
      const id = path.split('/').pop();
      server.submissions.push(id);
      server.bodies.push(JSON.parse(request.postData()));
      if (server.mode === 'broken') return json(500, { error: 'server', message: 'broken' });
      if (server.mode === 'portal') return route.fulfill({ status: 200, contentType: 'text/html', headers: { 'access-control-allow-origin': '*' }, body: '<html>log in</html>' });
      const hash = createHash('sha256').update(request.postDataBuffer()).digest('hex');
      const given = server.mode === 'wrong-receipt' ? 'f'.repeat(64) : hash;
      return json(201, { format: 1, submissionId: id, hash: given, receivedAt: '2026-11-22T08:00:00.000Z', queryCode: '7K2M-Q4XR-09BD', ledger: { case: id, seq: 1, head: 'b'.repeat(64) } });
    },
  };
  return server;
}
