/** What a one-time ticket is exchanged for. The token lives in memory only; a server that sets a cookie instead answers without one. */
export interface Login {
  readonly token: string | null;
  readonly until: number;
}
const LONGEST = 86_400;

/** `null`: the ticket was used, is too old, or nobody answered. */
export async function exchange(ticket: string, { api, path, now }: { readonly api: string; readonly path: string; readonly now: number }): Promise<Login | null> {
  try {
    const answer = await fetch(`${api.replace(/\/$/, '')}/wechat/ticket-sessions`, {
      method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify({ ticket, path }), credentials: 'same-origin', redirect: 'error',
    });
    if (!answer.ok) return null;
    if (answer.status === 204) return { token: null, until: Infinity };
    const said = (await answer.json()) as { token?: unknown; expiresIn?: unknown } | null;
    const { token, expiresIn } = said ?? {};
    if (typeof token !== 'string' || !/^[\x21-\x7e]{1,4000}$/.test(token) || typeof expiresIn !== 'number' || !(expiresIn >= 1 && expiresIn <= LONGEST)) return null;
    return { token, until: now + expiresIn * 1000 };
  } catch {
    return null;
  }
}
