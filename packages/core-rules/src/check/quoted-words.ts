import type { Amount, Force, Rule, Service } from '../types';
import type { Context } from './check';
import type { Segments } from './json-text';

/** Words that order. 应 alone does too, but not within 应急, 相应, 应用 and the like; 应对 is a verb unless what it is to be done to follows. */
const ORDERS = /应当|必须|不得少于|不得低于|(?:^|[^相响供适对反效回呼感顺因答策接照])(应)(?![当急用付对变答力激邀聘收缴税届诉允许]|有的)|(应)对(?!.{0,3}突发)[^，；。]{1,16}(?:进行|开展|实施|给予|予以|作出|提出)/;
/** Words that take an order back, or that only advise. */
const ADVISES = /原则上|建议|鼓励|倡导|提倡|推荐|宜|尽量|可以?|优先|引导|探索/;

type Per = NonNullable<Amount['per']>;
const PERIODS: Partial<Record<Per, RegExp>> = {
  year: /每一?年|每个?(?:自然|保险|保单)?年度|一年内|全年/,
  policyPeriod: /(?:保险|保单|承保|保险合同)(?:有效)?(?:期间|期限|期)/,
  'half-year': /半年/,
  'two-years': /[两二2]\s*年/,
  quarter: /季度|[每按]季/,
  month: /每一?个?月|按月|逐月/,
};
/** A site may also be only what is spoken of, and a telephone a means beside the service: words that say it beyond doubt, and all. */
const MODES = {
  offline: [/线下|上门|面对面|[到赴]现场|现场(?:服务|排查|检查|培训|指导|演练|辨识|评估|讲解)/, /线下|上门|面对面|现场|实地/],
  online: [/线上|网上|在线(?![监检])/, /线上|网上|在线|网络|远程|视频|电话/],
} as const;

const BOTH = ['online', 'offline'] as const;

/** How strong, how often and where: what the row says against the words of the clauses that it cites. */
export function checkQuotedWords(context: Context): void {
  const { book, nodes } = context;
  for (const group of ['entitlements', 'duties'] as const) {
    book[group].forEach((rule, i) => {
      checkForce(context, [group, i], rule.id, rule.force, rule.clauses ?? []);
      rule.rows?.forEach((row, k) => checkForce(context, row.force ? [group, i, 'rows', k] : [group, i], rule.id, row.force ?? rule.force, row.clauses));
      checkModes(context, [group, i], rule);
    });
  }
  book.deadlines.forEach(({ id, force, clauses }, i) => checkForce(context, ['deadlines', i], id, force, clauses));
  for (const { kind, id, at, amount, clauses } of nodes) if (kind !== 'field' && amount?.per) checkPeriod(context, id, [...at, 'amount', 'per'], amount.per, clauses);
}

const quoteOf = ({ texts }: Context, clause: string): string => texts.zh?.clauses[clause]?.quote ?? '';

function checkForce(context: Context, at: Segments, node: string, force: Force, clauses: readonly string[]): void {
  if (force !== 'may' && force !== 'should') return;
  for (const clause of clauses) {
    const quote = quoteOf(context, clause).replace(/\s/g, '');
    const [word, bare, before] = ORDERS.exec(quote) ?? [];
    if (!word || context.book.departs?.[clause]) continue;
    // Of what is only allowed, 应当 is plain whatever else is said.
    if ((force === 'should' || bare || before) && ADVISES.test(quote)) continue;
    context.say('warning', 'force-too-weak', [...at, 'force'], { node, force, clause, word: bare ?? before ?? word });
  }
}

function checkPeriod(context: Context, node: string, at: Segments, per: Per, clauses: readonly string[]): void {
  const own = PERIODS[per];
  const quotes = clauses.map((clause) => quoteOf(context, clause)).join('；');
  if (!own || own.test(quotes)) return;
  const [word] = Object.values(PERIODS).flatMap((other) => other.exec(quotes)?.[0] ?? []);
  if (word) context.say('error', 'period-not-in-quote', at, { node, per, word, clauses: clauses.join(', ') });
}

function checkModes(context: Context, at: Segments, { id, counts, clauses = [], rows = [] }: Rule): void {
  const of = (services: readonly Service[] | undefined, cited: readonly string[], here: Segments) => {
    const [mode, ...others] = [...new Set((services ?? []).flatMap((service) => service.mode ?? BOTH))];
    if (mode === undefined || others.length) return;
    const quotes = cited.map((clause) => quoteOf(context, clause)).join('；');
    const [certain, any] = MODES[mode === 'online' ? 'offline' : 'online'];
    const [word] = any.exec(quotes) ?? [];
    if (word && !MODES[mode][1].test(quotes)) context.say(certain.test(quotes) ? 'error' : 'warning', 'mode-not-in-quote', here, { node: id, mode, word, clauses: cited.join(', ') });
  };
  of(counts, [...clauses, ...rows.flatMap((row) => (row.counts ? [] : row.clauses))], [...at, 'counts']);
  rows.forEach((row, k) => of(row.counts, row.clauses, [...at, 'rows', k, 'counts']));
}
