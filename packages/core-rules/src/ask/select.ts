import { detailsHold } from '../events';
import type { Assessment, CaseEvent, Facts, Finding, RulebookTexts, Topic } from '../types';
import { indexOf, queryOf, search, type Doc, type Place } from './search';
import type { AskItem, AskLibrary, AskTopic, Language } from './types';

interface Aim {
  readonly fields: readonly Topic[];
  readonly prefer?: Place['kind'];
  /** Words of the texts that the question stands for. */
  readonly zh: string;
  readonly en: string;
  /** How much the words weigh; little by default, for the question's own come first. */
  readonly strength?: number;
}
/** What each topic looks for; words and topics, never ids: a new rulebook is found by what it says. */
const aims: Readonly<Partial<Record<AskTopic, Aim>>> = {
  tier: { fields: ['tier'], zh: '分档 保费 上一年度 事故 档次', en: 'tier premium accident class' },
  owed: { fields: ['service'], prefer: 'right', zh: '服务 每年至少 种类', en: 'service kinds a year' },
  visits: { fields: ['service', 'inspection', 'assessment'], prefer: 'right', zh: '现场服务 上门 每年至少 次', en: 'on site service visit at least a year' },
  'first-service': { fields: ['service', 'plan'], prefer: 'deadline', zh: '第一次服务 起保 生效 个月内 上门服务的时间', en: 'first service policy start months time of visits' },
  revisit: { fields: ['revisit'], prefer: 'deadline', zh: '回访 服务做完后', en: 'revisit call after service' },
  report: { fields: ['report'], prefer: 'deadline', zh: '服务报告 书面报告 给你', en: 'service report written' },
  complaint: { fields: ['complaint'], prefer: 'deadline', zh: '投诉 答复 工作日', en: 'complaint answer working days' },
  'complaint-next': { fields: ['complaint'], strength: 0.9, zh: '对答复仍不满意 提交 主管部门 核查', en: 'still not satisfied with the answer authority check' },
  hazard: { fields: ['hazard'], zh: '隐患 整改 告知', en: 'hazard rectify told' },
  'major-hazard': { fields: ['hazard'], zh: '重大隐患 整改 报告 部门', en: 'major hazard report rectified' },
  'who-inspects': { fields: ['staff', 'third-party'], zh: '服务人员 资格 职称 小组 组长 注册安全工程师', en: 'staff qualified title engineer team lead' },
  'training-hours': { fields: ['training', 'staff'], strength: 0.7, zh: '培训 学时 每次不少于', en: 'training class hours at least' },
  fees: { fields: ['fee'], zh: '预防服务费 预防费 比例 不低于', en: 'prevention fee share spent services' },
  archive: { fields: ['archive'], zh: '档案 保存 归档', en: 'archive file kept years' },
  sampling: { fields: ['sampling'], zh: '抽查 抽检 保单', en: 'spot check sampling policies' },
  refusal: { fields: ['service', 'report', 'archive', 'oversight'], zh: '拒绝服务 不配合 拒绝 配合', en: 'refuse refusal cooperate' },
  forms: { fields: [], prefer: 'form', zh: '写明 包括 内容', en: 'contents form' },
  definition: { fields: ['definition'], zh: '是指 算', en: 'means counts definition' },
};

/** Topics of rules that are services of one kind. */
export const kindsOfService: readonly Topic[] = ['training', 'assessment', 'inspection', 'standardization', 'emergency', 'technology'];

export interface Wanted {
  readonly topic: AskTopic;
  readonly fields: readonly Topic[];
  /** The question without the names of places and trades, which say whose rules are meant and nothing of what is asked. */
  readonly text: string;
  readonly names: string;
  readonly language: Language;
  readonly facts: Facts;
}
export interface Candidate {
  readonly doc: Doc;
  readonly place: Place;
  readonly score: number;
  /** How much of the question's weight the clause holds, 0 to 1. */
  readonly covered: number;
  readonly finding: Finding | null;
}

const findingsOf = (assessment: Assessment): ReadonlyMap<string, Finding> =>
  new Map([...assessment.entitlements, ...assessment.duties].map((finding) => [finding.id, finding]));

/** The place at which a clause can stand for these facts; `null` when it surely does not. */
function standing(doc: Doc, assessment: Assessment, findings: ReadonlyMap<string, Finding>, facts: Facts): { place: Place; finding: Finding | null } | null {
  for (const place of doc.places) {
    if (place.kind === 'right' || place.kind === 'duty' || place.kind === 'deadline') {
      const finding = findings.get(place.id);
      if (!finding || finding.holds === 'no' || (place.isRow && !finding.clauses.includes(doc.clause))) continue;
      return { place, finding };
    }
    if (place.when && detailsHold(place.when, facts as unknown as CaseEvent) === 'no') continue;
    if (place.kind === 'table' && !assessment.tier?.clauses.includes(doc.clause)) continue;
    return { place, finding: null };
  }
  return null;
}

const asksTime = /几天|多久|多长时间|什么时候|何时|几时|哪天|期限|时限|最晚|最迟|几个月|多少天|几个工作日|多少个?工作日|截止|how (?:long|soon|many (?:working )?days)|when|deadline|by what date|days/;
const asksAmount = /几|多少|百分|比例|至少|最少|最多|how (?:many|much|often)|percent|at least|number of/;

/** Clauses by how well they answer, best first, of the books assessed. */
export interface Ranked {
  readonly best: readonly Candidate[];
  readonly coverage: number;
  /** The best score in all books, those that do not apply too: far below it nothing answers the question. */
  readonly top: number;
}
export function rank(library: AskLibrary, assessments: readonly Assessment[], wanted: Wanted): Ranked {
  const texts = library.texts[wanted.language];
  if (!texts) return { best: [], coverage: 0, top: 0 };
  const aim = aims[wanted.topic];
  const index = indexOf(library.books, texts, library.forms);
  const { scores, covered, coverage } = search(index, queryOf(wanted.text, aim ? aim[wanted.language] : '', aim?.strength, wanted.names));
  let top = 0;
  const books = new Map(assessments.map((assessment) => [assessment.rulebook, { assessment, findings: findingsOf(assessment) }]));
  // "How many trainings": the kind of service is what it is about.
  const kinds = wanted.topic === 'owed' || wanted.topic === 'visits' ? wanted.fields.filter((field) => kindsOfService.includes(field)) : [];
  const aimed = kinds.length > 0 ? kinds : (aim?.fields ?? []);
  const wantsTime = asksTime.test(wanted.text);
  const wantsAmount = asksAmount.test(wanted.text);
  const found: Candidate[] = [];
  index.docs.forEach((doc, i) => {
    const about = doc.places.some(({ topic }) => topic !== null && aimed.includes(topic));
    const named = doc.places.some(({ topic }) => topic !== null && wanted.fields.includes(topic));
    if (scores[i] === 0 && !about) return;
    top = Math.max(top, scores[i]! + (about ? 12 : named ? 9 : 0));
    const book = books.get(doc.book);
    if (!book) return;
    const at = standing(doc, book.assessment, book.findings, wanted.facts);
    if (!at) return;
    const { place, finding } = at;
    let score = scores[i]! + (about ? 12 : named ? 9 : 0) + (place.toInsured ? 1.5 : 0);
    if (aim?.prefer && (place.kind === aim.prefer || (aim.prefer === 'form' && place.kind === 'field'))) score += place.kind === 'field' ? 5 : 7;
    if (wantsTime && place.kind === 'deadline') score += 8;
    if (wantsAmount && (place.amount || (!place.isRow && finding?.amount))) score += 4;
    if (finding?.clauses[0] === doc.clause) score += 2;
    if (place.kind === 'none' || place.kind === 'dispute') score -= 3;
    if (place.kind === 'scope' && !wanted.fields.includes('scope')) score -= 8;
    if (finding?.holds === 'unknown') score -= 1;
    found.push({ doc, place, score, covered: covered[i]!, finding });
  });
  found.sort((a, b) => b.score - a.score);
  return { best: found, coverage, top };
}

/** One clause as a line of an answer. */
export function itemOf({ doc, place, finding }: Candidate, texts: RulebookTexts): AskItem {
  const own = texts.clauses[doc.clause]!;
  // A right stands as one line, however many of its rows are still possible.
  const whole = finding !== null && place.kind === 'right' && place.isRow;
  return {
    rulebook: doc.book, id: place.id, clauses: whole ? [doc.clause, ...finding.clauses.filter((id) => id !== doc.clause)] : [doc.clause],
    article: own.article ?? '', text: whole ? finding.text : own.text, holds: finding?.holds ?? 'yes', force: finding?.force ?? null,
    amount: finding && finding.clauses.includes(doc.clause) ? finding.amount : null, due: finding?.due ?? null,
  };
}

/** One right or duty as a line of an answer. */
export function itemOfFinding(rulebook: string, finding: Finding, texts: RulebookTexts): AskItem {
  return {
    rulebook, id: finding.id, clauses: finding.clauses, article: texts.clauses[finding.clauses[0]!]?.article ?? '', text: finding.text,
    holds: finding.holds, force: finding.force, amount: finding.amount, due: finding.due ?? null,
  };
}

/** The best few of one book: near enough to the best, no sentence twice. */
export function few(best: readonly Candidate[], book: string, most: number, texts: RulebookTexts, floor = 0, share = 0.6): AskItem[] {
  const own = best.filter(({ doc, score }) => doc.book === book && score >= floor);
  const top = own[0]?.score ?? 0;
  const items: AskItem[] = [];
  for (const candidate of own) {
    if (items.length >= most || candidate.score < top * share) break;
    const item = itemOf(candidate, texts);
    const twin = items.findIndex(({ id, text }) => text === item.text || (id === item.id && item.amount !== null && id !== '' && candidate.place.isRow && text === item.text));
    if (twin >= 0) items[twin] = { ...items[twin]!, clauses: [...new Set([...items[twin]!.clauses, ...item.clauses])] };
    else items.push(item);
  }
  return items;
}
