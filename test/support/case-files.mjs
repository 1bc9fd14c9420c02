// Cases as a back end would hand them out, for pages that show one: chained as the contract says.
import { createHash } from 'node:crypto';

const sorted = (value) => (value === null || typeof value !== 'object' ? value : Array.isArray(value) ? value.map(sorted) : Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])));
export const hashOf = (value) => createHash('sha256').update(JSON.stringify(sorted(value))).digest('hex');
const idOf = (n) => `00000000-0000-4000-8000-${`00000000000${n}`.slice(-12)}`;

/** A complaint and its steps, each `[day, step]`; what is not given stands as it mostly does. */
export function complaintCase({ number = 1, code = '7K2M-Q4XR-09BD', day = '2026-11-12', rulebook = 'shandong-transport', record = {}, steps = [] } = {}) {
  const id = idOf(number * 1000);
  const at = (on) => `${on}T02:00:00.000Z`;
  const filed = {
    firm: { name: '泰山石料运输有限公司', policyNo: 'PZ-2026-0718', insurer: '某某财产保险泰安中心支公司', region: '370000' }, complainant: { name: '王建国', phone: '138-0538-0000', role: '安全负责人' },
    date: day, channel: 'here', subject: '全年没有来做隐患排查', request: '请在本月内安排一次现场排查，并书面告知时间和人员。', facts: '3月、6月、9月各打过一次电话，都说“马上安排”，一直没有来。',
    clauses: ['SD-6.4b'], photos: [], ...(rulebook ? { rulebook: { id: rulebook, version: '2026-11-22' } } : {}), ...record,
  };
  const head = (n, on) => ({ format: 1, id: n === 0 ? id : idOf(number * 1000 + n), madeAt: at(on), photos: [] });
  const submissions = [{ ...head(0, day), kind: 'complaint', record: filed }, ...steps.map(([on, step], i) => ({ ...head(i + 1, on), kind: 'complaint-step', record: { complaint: id, date: on, by: { party: 'insurer', name: '李经理' }, ...step } }))];
  const entries = [];
  submissions.forEach((submission, i) => {
    const entry = { format: 1, case: id, seq: i + 1, at: submission.madeAt, kind: submission.kind, submission: submission.id, body: hashOf(submission), prev: i ? entries[i - 1].hash : '0'.repeat(64) };
    entries.push({ ...entry, hash: hashOf(entry) });
  });
  return { format: 1, id, queryCode: code, entries, submissions };
}

/**
 * Gives an element a back end that holds these cases, and other properties. It takes what is handed in, unless `refuse` names a problem for it; `news` are the cases from then on.
 * Runs in old browsers too.
 */
export const withBackend = (page, tag, { files = [], refuse = null, news = null, ...properties }) => page.evaluate(([name, atFirst, problem, later, given]) => {
  let cases = atFirst;
  const sort = (value) => (value === null || typeof value !== 'object' ? value : Array.isArray(value) ? value.map(sort) : Object.keys(value).sort().reduce((all, key) => Object.assign(all, { [key]: sort(value[key]) }), {}));
  const no = (code) => ({ ok: false, problem: { code, message: code } });
  const found = (file) => (file ? { ok: true, value: file } : no('not-found'));
  const submit = async (submission) => {
    if (later) cases = later;
    if (problem) return no(problem);
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sort(submission)))));
    const hash = Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('');
    return { ok: true, value: { format: 1, submissionId: submission.id, hash, receivedAt: '2026-11-20T02:00:00.000Z', queryCode: 'Q4XR-7K2M-09BD', ledger: { case: submission.id, seq: 1, head: hash } } };
  };
  Object.assign(document.querySelector(name), given, {
    backend: {
      submit, putPhoto: async () => ({ ok: true, value: null }), photo: async () => no('not-found'), case: async (id) => found(cases.find((one) => one.id === id)),
      caseByCode: async (code) => found(cases.find((one) => one.queryCode === code)), cases: async () => ({ ok: true, value: { format: 1, cases, next: null } }),
    },
  });
}, [tag, files, refuse, news, properties]);
