// A server that speaks the contract, behind a proxy that does to requests and answers what mobile networks, portals and gateways do.
import { createServer, request as httpRequest } from 'node:http';
import { Agent } from 'node:http';

const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));
const read = async (stream) => {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** The contract's handler as a Node server. */
export async function serveContract(handle) {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await read(incoming);
      const answer = await handle(new Request(`http://127.0.0.1${incoming.url}`, {
        method: incoming.method, headers: { 'content-type': incoming.headers['content-type'] ?? '' }, ...(body.length > 0 ? { body } : {}),
      }));
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The body never arrived whole.
      outgoing.destroy();
    }
  });
  const port = await listen(server);
  return { port, close: () => void (server.close(), server.closeAllConnections()) };
}

const page = '<!doctype html><title>WiFi</title><h1>请先登录</h1>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const json = { 'content-type': 'application/json' };

/** Each may answer (true) or let the request through (false). `forward` asks the real server; `send` answers the client. */
const faults = {
  'request dropped': ({ outgoing }) => outgoing.destroy(),
  'answer dropped': async ({ forward, outgoing }) => {
    await forward();
    outgoing.destroy();
  },
  'request cut': async ({ forwardCut, outgoing }) => {
    await forwardCut();
    outgoing.destroy();
  },
  duplicated: async ({ forward, send }) => {
    await Promise.all([forward(), forward()]);
    send(await forward());
  },
  'reordered: late': async ({ forward, send, wait }) => {
    await wait();
    send(await forward());
  },
  'reordered: another’s answer': async ({ forward, send, swap }) => {
    send(await swap(await forward()));
  },
  'answer cut': async ({ forward, outgoing }) => {
    const { status, headers, body } = await forward();
    outgoing.writeHead(status, { ...headers, 'content-length': body.length });
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)));
    setTimeout(() => outgoing.destroy(), 1);
  },
  'answer cut, length mended': async ({ forward, send }) => {
    const { status, headers, body } = await forward();
    send({ status, headers, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'portal page': ({ send }) => send({ status: 200, headers: html, body: page }),
  'portal page called JSON': ({ send }) => send({ status: 200, headers: json, body: page }),
  'somebody’s JSON': ({ send }) => send({ status: 200, headers: json, body: '{"code":0,"msg":"ok","data":{}}' }),
  'portal redirect': ({ send }) => send({ status: 302, headers: { location: '/login' }, body: '' }),
  'empty 204': ({ send }) => send({ status: 204, headers: {}, body: '' }),
  ...Object.fromEntries([400, 404, 408, 409, 413, 422].map((status) => [`gateway ${status}`, ({ send }) => send({ status, headers: html, body: `<h1>${status}</h1>` })])),
  ...Object.fromEntries([500, 502, 503, 504].map((status) => [`server ${status}`, ({ send }) => send({ status, headers: { ...html, 'retry-after': '2' }, body: `<h1>${status}</h1>` })])),
  'server 500 after storing': async ({ forward, send }) => {
    await forward();
    send({ status: 500, headers: json, body: '{"error":"server","message":"after commit"}' });
  },
  'too many': ({ send }) => send({ status: 429, headers: { ...json, 'retry-after': '5' }, body: '{"error":"too-many","message":"slower"}' }),
};
export const faultNames = Object.keys(faults);

export async function startProxy({ port, random, rate }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const met = {};
  let healed = false;
  let lastAnswer = null;

  const forwardTo = (incoming, body, { cut = false } = {}) =>
    new Promise((done, fail) => {
      const onward = httpRequest({ agent, port, host: '127.0.0.1', method: incoming.method, path: incoming.url, headers: { 'content-type': incoming.headers['content-type'] ?? '', 'content-length': body.length } }, async (answer) => {
        const type = answer.headers['content-type'];
        const headers = type ? { 'content-type': type } : {};
        done({ status: answer.statusCode, headers, body: await read(answer) });
      });
      onward.on('error', cut ? () => done(null) : fail);
      if (cut) {
        onward.write(body.subarray(0, Math.floor(body.length / 2)));
        setTimeout(() => onward.destroy(), 1);
      } else onward.end(body);
    });

  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await read(incoming);
      const send = ({ status, headers, body: text }) => outgoing.writeHead(status, headers).end(text);
      const forward = async () => {
        const answer = await forwardTo(incoming, body);
        return answer;
      };
      if (healed || random() >= rate) {
        const answer = await forward();
        lastAnswer = answer;
        send(answer);
        return;
      }
      const name = faultNames[Math.floor(random() * faultNames.length)];
      met[name] = (met[name] ?? 0) + 1;
      await faults[name]({
        send, forward, outgoing,
        forwardCut: () => forwardTo(incoming, body, { cut: true }),
        wait: () => new Promise((done) => setTimeout(done, 5 + random() * 40)),
        swap: async (answer) => {
          const other = lastAnswer ?? answer;
          lastAnswer = answer;
          return other;
        },
      });
    } catch {
      outgoing.destroy();
    }
  });
  const ownPort = await listen(server);
  return {
    url: `http://127.0.0.1:${ownPort}/v1`, met,
    heal() {
      healed = true;
    },
    close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}
