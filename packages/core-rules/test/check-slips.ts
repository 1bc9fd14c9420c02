import { byId, type Change } from './check-seeds';

/* eslint-disable @typescript-eslint/no-explicit-any */
/** Figures that no quotation names, accounted for under the id of what holds them. */
const workedOut = (book: any, id: string, ...figures: number[]) => {
  if (figures.length) book.workedOut = { ...book.workedOut, [id]: { figures: [...(book.workedOut?.[id]?.figures ?? []), ...figures], why: 'worked out' } };
};
const edgesOf = (when: object): number[] => Object.values(when).flatMap((test) => Object.values(test ?? {}).filter((edge): edge is number => typeof edge === 'number' && edge > 0));
/** 15 percent, as the fixture has it, for those of `when`; what else the row says comes last. */
const share = (when: object, more: object = {}) => ({ when, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'], ...more });
const shares = (book: any, ...rows: object[]) => (book.duties[0] = { ...book.duties[0], amount: undefined, rows });
/** A further right, a row for each of these, whose figures are accounted for. */
const visits = (book: any, ...whens: object[]) => {
  const rows = whens.map((when) => ({ when, amount: { min: 1, unit: 'times', per: 'year' }, clauses: ['SB-3c'] }));
  workedOut(book, 'visit', ...whens.flatMap(edgesOf));
  return book.entitlements.push({ id: 'visit', topic: 'inspection', owes: 'insurer', to: 'insured', force: 'must', rows }) as number;
};
/** Another table of tiers, whose figures are accounted for. */
const tiers = (book: any, ...rows: (readonly [number, object])[]) => {
  workedOut(book, 'tier', ...rows.flatMap(([value, when]) => [value, ...edgesOf(when)]));
  return (book.tables[0].rows = rows.map(([value, when]) => ({ value, when, clauses: ['SB-2a', 'SB-2b'] }))) as unknown;
};

/** A fact that only this book has, with its words. */
const blasting = (book: any, zh: any, en: any) => {
  book.facts = { blasting: { type: 'choice', values: ['never', 'sometimes', 'daily'], scope: 'firm', audience: 'insured' } };
  book.ask.push('blasting');
  zh.facts = { blasting: { label: '爆破', question: '工地放炮吗？', values: { never: '从不', sometimes: '有时', daily: 'daily' } } };
  en.facts = { blasting: { label: 'Blasting', question: 'Is there blasting on site?', values: { never: 'never', sometimes: 'now and then', daily: 'every day' } } };
};
/** A detail of an event that only this book has. */
const loss = (book: any, zh: any, en: any) => {
  book.facts = { loss: { type: 'yuan', scope: 'event', audience: 'insured' } };
  zh.facts = { loss: { label: '损失', question: '损失多少？' } };
  en.facts = { loss: { label: 'Loss', question: 'How much was lost?' } };
};
/** A second table, of a grade by size, in which all is well. */
const grades = (book: any, zh: any, en: any) => {
  book.facts = { grade: { type: 'choice', values: ['A', 'B'], scope: 'derived', audience: 'insured' } };
  book.tables.push({ gives: 'grade', rows: [{ value: 'A', when: { sizeClass: ['large', 'medium'] }, clauses: ['SB-4'] }, { value: 'B', when: { sizeClass: ['small', 'micro'] }, clauses: ['SB-4b'] }] });
  zh.facts = { grade: { label: '等级', question: '什么等级？' } };
  en.facts = { grade: { label: 'Grade', question: 'Which grade?' } };
};
/** A second dispute, with a right that only one of its readings gives. */
const trainees = (book: any, zh: any, en: any) => {
  book.disputes.push({ id: 'trainees', default: 'a', readings: { a: { clauses: ['SB-3c'] }, c: { clauses: ['SB-3b'] } } });
  byId(book.entitlements, 'check-up').reading = 'trainees:a';
  zh.disputes.trainees = { text: '学徒算不算，原文没有说清。', readings: { a: '算', c: '不算' } };
  en.disputes.trainees = { text: 'Whether trainees count is not clear.', readings: { a: 'they count', c: 'they do not' } };
};

/** What looks like a slip and is none: nothing may be said of it. */
export const harmless: Readonly<Record<string, Change>> = {
  'a fact of its own, with its words': (book, zh, en) => (blasting(book, zh, en), shares(book, share({ blasting: 'daily' }))),
  'two tables': grades,
  'two disputes': trainees,
  'a span of a thousand days': (book) => ((book.deadlines[0].within = [1000, 'days']), workedOut(book, 'first-service', 1000)),
  'in force for one day': (book) => (book.to = book.from = book.checkedOn),
  'checked on the day it came into force': (book) => (book.from = book.checkedOn),
  'nobody knows since when or how long': (book) => (book.from = book.to = null),
  'an open beginning': (book) => ((book.from = null), (book.to = '2027-12-31')),
  'a form of which only the fields cite': (book) => delete book.forms[0].clauses,
  'an English sentence with Chinese words in it': (_book, _zh, en) => ((en.clauses['SB-5'].text = 'At least 15 % of the premium (预防费用).'), (en.nodes.inspection = 'On site (上门排查) every year.')),
  'a report of one certain year': (book) => (book.deadlines[3].at = ['03-31', '2027']),
  'a field of a form that asks what nobody is asked beforehand': (book) => (book.forms[0].fields[0].when = { pooled: true }),
  'a table that is read in two ways': (book) => (workedOut(book, 'tier', 1), book.tables[0].rows.splice(3, 1, { ...book.tables[0].rows[3], reading: 'small-firms:a' }, { ...book.tables[0].rows[3], reading: 'small-firms:b', value: 1 })),
  'a right of one row, for larger premiums': (book) => visits(book, { premium: { gte: 50000 } }),
  'a right for larger premiums only': (book) => ((byId(book.entitlements, 'check-up').when = { premium: { gte: 50000 } }), workedOut(book, 'check-up', 50000)),
  'a right for larger premiums only, in rows': (book) => (visits(book, { accidentLastYear: true }, { accidentLastYear: false }), (byId(book.entitlements, 'visit').when = { premium: { gte: 50000 } }), workedOut(book, 'visit', 50000)),
  'a right after an accident, in rows by premium': (book) => visits(book, { accidentLastYear: true, premium: { lt: 50000 } }, { accidentLastYear: true, premium: { gte: 50000 } }),
  'a right in two cities, of all the country': (book) => (delete book.scope.when.region, book.ask.push('region'), visits(book, { region: '330100' }, { region: '330200' })),
  'two rows that say the same and overlap in part': (book) => shares(book, share({ accidentLastYear: true }), share({ sizeClass: 'small' })),
  'numbers of persons one apart': (book) => (book.ask.push('employees'), workedOut(book, 'fee-share', 10), shares(book, share({ employees: { gte: 10 } })), (book.deadlines[1].when = { employees: { gte: 11 } }), workedOut(book, 'answer', 11)),
  'two edges, far from each other': (book) => (tiers(book, [1, { premium: { gte: 50000 } }], [2, { premium: { lt: 50000 } }]), shares(book, share({ premium: { gte: 1000000000 }, accidentLastYear: true })), workedOut(book, 'fee-share', 1000000000)),
  // Sentences of ours
  'a sentence that names by how much a deadline is put off': (_book, zh, en) => ((zh.clauses['SB-6a'].text = '3个月内做完首次服务，书面同意的最多再延1个月。'), (en.clauses['SB-6a'].text = 'Within three months; with written consent, one month more.')),
  'a sentence that names the deadline it stands in place of': (_book, zh) => (zh.clauses['SB-7b'].text = '要核实的，不是10个工作日，是30个工作日内答复。'),
  'a sentence that says what counts once': (_book, zh, en) => ((zh.clauses['SB-3a'].text = '一档每年排查2次，同一天来两个人算一次。'), (en.clauses['SB-3a'].text = 'Twice a year; two persons on one day count once.')),
  'a sentence in other units of the same': (_book, zh, en) => ((zh.clauses['SB-2a'].text = '保费满10万元，或满5万元又出过事故的，是一档。'), (en.clauses['SB-2a'].text = 'Premium of 100,000 yuan or more, or of 50 thousand yuan after an accident.')),
  'a sentence with a day of the calendar': (_book, zh, en) => ((zh.clauses['SB-7a'].text = '2025年3月1日起，十个工作日内答复。'), (en.clauses['SB-7a'].text = 'From 1 March 2025, within 10 working days.')),
  'a sentence with a figure that is accounted for': (book, zh, en) => (workedOut(book, 'first-service', 92), (zh.nodes['first-service'] = '3个月内，也就是92天内。'), (en.nodes['first-service'] = 'Within 3 months, that is 92 days.')),
};

/** Further shapes that a slip can take, to be told as exactly. */
export const slips: Readonly<Record<string, Change>> = {
  'a trade in no list': (book) => (byId(book.entitlements, 'drill').rows[0].when = { sizeClass: ['large', 'medium'], subsector: 'tunnel' }),
  'a place within the place': (book) => (book.duties = [{ ...book.duties[0], rows: [{ when: { region: '330100' }, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] }, { when: { region: '330000' }, amount: { min: 20, unit: 'percent', per: null }, clauses: ['SB-5'] }], amount: undefined }]),
  'a place by its name': (book) => (book.duties[0].when = { region: '浙江' }),
  'a place elsewhere': (book) => (book.duties[0].when = { region: '440100' }),
  'a band for a place': (book) => (book.duties[0].when = { region: { gte: 330000 } }),
  'yes and no in words': (book) => (book.tables[0].rows[1].when.accidentLastYear = 'yes'),
  'a list for yes and no': (book) => (book.tables[0].rows[1].when.accidentLastYear = [true, false]),
  'half a yuan between bands': (book) => (book.tables[0].rows[3].when.premium.lt = 49999.5),
  'an edge far above the others': (book) => (book.duties[0].when = { premium: { gte: 1000000000 } }),
  'an edge below a hundred': (book) => (book.duties[0].when = { premium: { gte: 99 } }),
  'an edge at a hundred': (book) => (book.duties[0].when = { premium: { gte: 100 } }),
  'a band below nought': (book) => (book.duties[0].when = { premium: { lt: 0 } }),
  'two rows for everybody': (book) => (book.duties[0] = { ...book.duties[0], amount: undefined, rows: [{ when: {}, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] }, { when: {}, amount: { min: 20, unit: 'percent', per: null }, clauses: ['SB-5'] }] }),
  'the same row twice': (book) => (book.duties[0] = { ...book.duties[0], amount: undefined, rows: [0, 1].map(() => ({ when: { employees: { gte: 100 } }, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] })) }),
  'a wider row after a narrower': (book) => (book.duties[0] = { ...book.duties[0], amount: undefined, rows: [{ when: { accidentLastYear: true }, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] }, { when: {}, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] }] }),
  'three sizes of four': (book) => (byId(book.entitlements, 'drill').rows = ['large', 'medium', 'small'].map((sizeClass, i) => ({ when: { sizeClass }, amount: { min: i + 1, unit: 'times', per: 'year' }, clauses: ['SB-4'] }))),
  'two sizes of four': (book) => (byId(book.entitlements, 'drill').rows = ['large', 'medium'].map((sizeClass, i) => ({ when: { sizeClass }, amount: { min: i + 1, unit: 'times', per: 'year' }, clauses: ['SB-4'] }))),
  'a middle band left out': (book) => (book.duties[0] = { ...book.duties[0], amount: undefined, rows: [{ when: { premium: { lt: 50000 } }, amount: { min: 15, unit: 'percent', per: null }, clauses: ['SB-5'] }, { when: { premium: { gte: 100000 } }, amount: { min: 20, unit: 'percent', per: null }, clauses: ['SB-5'] }] }),
  'a middle band of a right left out': (book) => (byId(book.entitlements, 'inspection').rows = [{ when: { premium: { lt: 50000 } }, amount: { min: 1, unit: 'times', per: 'year' }, clauses: ['SB-3a'] }, { when: { premium: { gte: 100000 } }, amount: { min: 2, unit: 'times', per: 'year' }, clauses: ['SB-3b'] }]),
  'the upper bands of a table are missing': (book) => (book.tables[0].rows = [book.tables[0].rows[3]]),
  'a tier against its own table': (book) => (byId(book.entitlements, 'inspection').rows[0].when = { tier: 1, premium: { gte: 50000 } }),
  'a tier and the amount it comes from': (book) => byId(book.entitlements, 'inspection').rows.push({ when: { tier: 2, premium: { lt: 50000 } }, amount: { min: 3, unit: 'times', per: 'year' }, clauses: ['SB-3b'] }),
  'a trade beside the scope has its row': (book) => (book.scope.also = [{ region: '330000', sector: 'fisheries' }], book.duties[0].when = { sector: 'fisheries' }),
  'a trade beside the scope has no row in a table': (book) => (book.scope.also = [{ region: '330000', sector: 'fisheries' }], book.tables[0].rows.forEach(({ when }: any) => (when.sector = ['construction', 'transport']))),
  'a middle tier left out': (book) => (book.tables[0].rows[3].value = 3, byId(book.entitlements, 'inspection').rows[1].when.tier = 3),
  'a fact that reads what nobody knows': (book) => (book.reads = { premium: ['annualPremum'] }),
  'a fact that reads another': (book) => (book.reads = { annualPremium: ['premium'] }, book.duties[0].when = { annualPremium: { gte: 100000 } }),
  'a fact that nobody is asked, read from one that is': (book) => (book.reads = { annualPremium: ['sizeClass'] }, book.duties[0].when = { annualPremium: { gte: 100000 } }),
  'a fact of the insurer is not asked of the insured': (book) => (book.duties[0].when = { pooled: true }),
  'a fact of the place is not asked': (book) => (book.duties[0].when = { sector: 'transport' }),
  'a condition on an event in an extension': (book) => (book.deadlines[0].extension.if = { complaintComplx: true }),
  'a condition on the firm in an extension': (book) => (book.deadlines[0].extension.if = { sizeClass: 'small' }),
  'half a month more': (book) => (book.deadlines[0].extension.max = [0.5, 'months']),
  'no day at all': (book) => (book.deadlines[0].within = [-1, 'days']),
  'a form field for some': (book) => (book.forms[0].fields[0].when = { sizeClass: 'smal' }),
  'a field without a clause': (book) => (book.forms[0].fields[0].clauses = []),
  'a table row without a clause': (book) => (book.tables[0].rows[0].clauses = []),
  'a right without a clause': (book) => (byId(book.entitlements, 'check-up').clauses = []),
  'a scope without a clause': (book) => (book.scope.clauses = []),
  'a reading without a clause': (book) => (book.disputes[0].readings.b.clauses = []),
  'a deadline without a clause': (book) => (book.deadlines[0].clauses = []),
  'an extension without a clause': (book) => (book.deadlines[0].extension.clauses = []),
  'two rights of one name': (book) => (byId(book.entitlements, 'check-up').id = 'drill'),
  'a right within itself': (book) => (byId(book.entitlements, 'check-up').includedIn = 'check-up'),
  'a topic misspelt': (book) => (book.duties[0].topic = 'fees'),
  'a unit misspelt': (book) => (book.duties[0].amount.unit = 'percents'),
  'a kind in no annex': (book) => (byId(book.entitlements, 'drill').counts = [{ kind: ['emergency-dril'] }]),
  'a mode of no kind': (book) => (byId(book.entitlements, 'drill').counts = [{ kind: ['emergency-drill'], mode: ['ofline'] }]),
  'a long value is cut': (book) => (book.duties[0].force = 'm'.repeat(80)),
  'a list where a name belongs': (book) => (book.duties[0].id = ['fee']),
  'a number where a text belongs': (_book, zh) => (zh.title = 5),
  'an unknown part of a text': (_book, zh) => (zh.subtitle = 'x'),
  'an unknown part of a clause': (_book, zh) => (zh.clauses['SB-5'].quot = 'x'),
  'an empty sentence': (_book, zh) => (zh.nodes.drill = ''),
  'a sentence in one language only': (_book, zh) => (zh.nodes['fee-share'] = '预防费不低于保费的一部分。'),
  'an article only in English': (_book, zh) => delete zh.clauses['SB-9'].article,
  'a status that nobody knows': (book) => (book.status = 'in-forse'),
  'an end before the check': (book) => (book.to = '2025-06-30'),
  'an end that does not exist': (book) => (book.to = '2026-02-29'),
  'a checked-on day that does not exist': (book) => (book.checkedOn = '2026-13-01'),
  'a month that does not exist': (book) => (book.deadlines[3].at = ['13-01', 'next-year']),
  'no names for a fact of its own': (book) => (book.facts = { blasting: { type: 'boolean', scope: 'firm', audience: 'insured' } }, book.duties[0].when = { blasting: true }, book.ask.push('blasting')),
  'a step that is no step': (book) => (book.procedures[0].steps = ['answer', 'anser-checked']),
  'an event of the fixture misspelt in doneBy': (book) => (book.deadlines[1].doneBy = 'complaintAnswerd'),
  // The shape
  'a value of sixty characters is shown whole': (book) => (book.duties[0].force = 'm'.repeat(58)),
  'a clause with a name that no clause has': (_book, zh) => (zh.clauses['第五条'] = zh.clauses['SB-5']),
  'a condition on something with a space in its name': (book) => (book.duties[0].when = { 'last year': true }),
  'a row that gives nothing': (book) => delete book.tables[0].rows[0].value,
  'a row that gives yes': (book) => (book.tables[0].rows[0].value = true),
  'a row that gives a list': (book) => (book.tables[0].rows[0].value = [1]),
  'a condition compared with nothing': (book) => (book.duties[0].when = { premium: null }),
  'a band of a text': (book) => (book.duties[0].when = { premium: { gte: '30000' } }),
  'an empty band': (book) => (book.duties[0].when = { premium: {} }),
  'an empty list': (book) => (book.duties[0].when = { sizeClass: [] }),
  'a bound misspelt on a detail of an event': (book) => (book.deadlines[1].on.severity = { gt: 3 }),
  'a part of a row misspelt': (book) => (book.entitlements[0].rows[1].claus = ['SB-3b']),
  'a part of an amount misspelt': (book) => (book.entitlements[0].rows[1].amount.mni = 1),
  'no conditions where there must be some': (book) => delete book.scope.when,
  'no event': (book) => delete book.deadlines[1].on.event,
  'nothing where a list belongs': (book) => delete book.ask,
  'a rule without any clause': (book) => delete book.duties[0].clauses,
  'a number where the English has a text': (_book, _zh, en) => (en.title = 5),
  'most of the book missing': (book) => Object.keys(book).forEach((key) => !['id', 'scope'].includes(key) && delete book[key]),
  // What is meant
  'a word with another first letter': (book) => (book.duties[0].when = { tremium: { gte: 50000 } }),
  'yes in quotes': (book) => (book.tables[0].rows[1].when.accidentLastYear = 'true'),
  'a number that is no slip of another': (book) => (book.entitlements[0].rows[1].when.tier = 12),
  'a single letter is no slip of another': (book) => (book.disputes[0].readings.b.clauses = ['SB-4b'], book.entitlements[1].rows[0].when.sizeClass = 'l'),
  'a right where there are no rights': (book) => ((book.entitlements = []), (book.disputes = []), (book.procedures = [])),
  'the same kind of service misspelt twice': (book) => (byId(book.entitlements, 'drill').counts = [{ kind: ['emergency-dril', 'emergency-dril'] }]),
  'a kind of service misspelt in what a duty is about': (book) => (book.duties[0].about = [{ kind: ['trainin'] }, { topic: 'fire' }]),
  'a kind of service misspelt in what a deadline is about': (book) => (book.deadlines[1].about = [{ kind: ['trainin'] }]),
  'a reading of a dispute that is nowhere': (book) => (book.entitlements[1].rows[1].reading = 'small-firm:a'),
  'a reading where nothing is disputed': (book, zh, en) => ((book.disputes = []), (zh.disputes = {}), (en.disputes = {})),
  'a reading of another dispute': (book, zh, en) => (trainees(book, zh, en), (byId(book.entitlements, 'check-up').reading = 'trainees:b')),
  'two disputes, one without a text': (book, zh, en) => (trainees(book, zh, en), delete en.disputes.trainees),
  'a text of a dispute that is nowhere': (_book, zh, en) => (zh.disputes.fees = en.disputes.fees = { text: 'x', readings: {} }),
  // Facts
  'a value of another table': (book, zh, en) => (grades(book, zh, en), (book.entitlements[0].rows[0].when = { tier: 'A' })),
  'a grade against its own table, with two tables': (book, zh, en) => (grades(book, zh, en), (byId(book.entitlements, 'drill').rows[0].when = { grade: 'A', sizeClass: 'small' })),
  'one tier is not asked for in every row of its table': (book) => (tiers(book, [1, { accidentLastYear: true, premium: { gte: 50000 } }], [2, { premium: { lt: 50000 } }], [2, { accidentLastYear: false, premium: { gte: 50000 } }]), byId(book.entitlements, 'inspection').rows.push({ when: { tier: 1, accidentLastYear: false }, clauses: ['SB-3a'] })),
  'a fact of its own without a question': (book, zh, en) => (blasting(book, zh, en), delete zh.facts.blasting.question, delete en.facts.blasting.question),
  'a fact of its own without words': (book, zh, en) => (blasting(book, zh, en), (zh.facts = {}), (en.facts = {})),
  'a fact of its own in Chinese only': (book, zh, en) => (blasting(book, zh, en), delete en.facts),
  'a fact of its own with half its words in English': (book, zh, en) => (blasting(book, zh, en), delete en.facts.blasting.label, delete en.facts.blasting.values.daily),
  'words of a fact that is nowhere': (_book, zh, en) => (zh.facts = en.facts = { turnover: { label: 'x' } }),
  'an unknown fact with edges that nearly meet': (book) => shares(book, share({ turnover: { lt: 49999 } }), share({ turnover: { gte: 50000 } })),
  'a band on a detail of an event': (book, zh, en) => (loss(book, zh, en), (book.deadlines[1].on.loss = { gte: 50 })),
  'a band on a detail in an extension': (book, zh, en) => (loss(book, zh, en), (book.deadlines[0].extension.if = { loss: { gte: 0, lt: 20 } })),
  'a lower bound below nought': (book) => (book.ask.push('employees'), (book.duties[0].when = { employees: { gte: -5 } })),
  'an edge a thousand times away from the others': (book) => (book.duties[0].when = { premium: { gte: 100000000 } }),
  'one edge only, in ten thousands': (book) => (tiers(book, [1, { premium: { gte: 5 } }], [2, { premium: { lt: 5 } }])),
  // Rows
  'a row with an empty band beside a condition that holds': (book) => (shares(book, share({ premium: { gte: 60000, lt: 60000 } }), share({})), (book.duties[0].when = { sizeClass: 'small' })),
  'a deadline for a trade outside the scope': (book) => (book.deadlines[1].when = { sector: 'fisheries' }),
  'a deadline that contradicts itself': (book) => (book.deadlines[1].when = { tier: 1, premium: { lt: 50000 } }),
  'rows that overlap and differ in force': (book) => shares(book, share({ accidentLastYear: true }, { force: 'may' }), share({})),
  'rows that overlap and say the same force in two ways': (book) => shares(book, share({ accidentLastYear: true }, { force: 'must' }), share({})),
  'rows that overlap and differ in what counts': (book) => shares(book, share({ accidentLastYear: true }, { counts: [{ kind: ['training'] }] }), share({})),
  'rows that overlap and leave what counts to the rule': (book) => (shares(book, share({ accidentLastYear: true }, { counts: [{ kind: ['training'] }] }), share({})), (book.duties[0].counts = [{ kind: ['training'] }])),
  'three rows for everybody': (book) => shares(book, ...['must', 'should', 'may'].map((force) => share({}, { force }))),
  'a tier for everybody and another': (book) => book.tables[0].rows.push({ value: 1, when: {}, clauses: ['SB-2a'] }),
  'a table with more gaps than anybody reads': (book) => {
    const trades = ['industrial', 'construction', 'transport', 'warehousing', 'postal', 'wholesale', 'retail', 'agriculture', 'other'];
    const bands = [{ lt: 50000 }, ...[5, 6, 7, 8].map((i) => ({ gte: 10000 * i, lt: 10000 * (i + 1) })), { gte: 90000 }];
    book.ask.push('industry');
    tiers(book, ...bands.map((premium, i): [number, object] => [i % 2 + 1, { premium, industry: trades.filter((_trade, k) => k !== i) }]));
  },
  'a table whose lowest band begins at nought': (book) => tiers(book, [1, { premium: { gte: 0, lt: 50000 } }], [2, { premium: { gte: 50000 } }]),
  'bands side by side are told as one': (book) => tiers(book, [1, { premium: { lt: 50000 } }], [2, { premium: { gte: 200000 }, accidentLastYear: true }], [2, { premium: { gte: 50000, lt: 100000 }, accidentLastYear: true }]),
  'bands apart are told one by one': (book) => tiers(book, [1, { premium: { gte: 50000, lt: 100000 } }], [2, { premium: { gte: 200000, lt: 300000 } }]),
  'one of three kinds left out': (book, zh, en) => (blasting(book, zh, en), visits(book, { blasting: 'never' }, { blasting: 'sometimes' })),
  'a middle number left out that is no tier': (book, zh, en) => (blasting(book, zh, en), (book.facts.blasting.values = [1, 2, 3]), visits(book, { blasting: 1 }, { blasting: 3 })),
  'a middle grade left out, in letters': (book, zh, en) => (grades(book, zh, en), (book.facts.grade.values = ['A', 'B', 'C']), (book.tables[1].rows[0].when.sizeClass = 'large'), (book.tables[1].rows[1].value = 'C'), book.tables[1].rows.push({ value: 'B', when: { sizeClass: 'medium' }, clauses: ['SB-4'] }), visits(book, { grade: 'A' }, { grade: 'C' })),
  'the lowest of three bands left out': (book) => visits(book, { premium: { gte: 50000, lt: 100000 } }, { premium: { gte: 100000 } }),
  'the highest of three bands left out': (book) => visits(book, { premium: { lt: 50000 } }, { premium: { gte: 50000, lt: 100000 } }),
  'two of three kinds of a table left out': (book, zh, en) => (blasting(book, zh, en), tiers(book, [1, { blasting: 'sometimes', accidentLastYear: true }], [2, { blasting: 'sometimes', accidentLastYear: false }])),
  'a place left out of a table': (book) => (delete book.scope.when.region, book.ask.push('region'), tiers(book, [1, { region: '330100' }], [2, { region: '330000' }])),
  // Texts
  'a scope whose clause has no text': (_book, zh, en) => (delete zh.clauses['SB-1'], delete en.clauses['SB-1']),
  'a form whose clause has no text': (_book, zh, en) => (delete zh.clauses['SB-9'], delete en.clauses['SB-9']),
  'a part whose clause has no text': (book) => (book.duties[0].parts = [{ clauses: ['SB-5'] }, { clauses: ['SB-5b'] }]),
  'a reading whose clause has no text': (book) => (book.disputes[0].readings.b.clauses = ['SB-4c']),
  'a clause left out that has no text': (book) => (book.notEncoded['SB-99'] = 'purpose only'),
  'a departure without a reason': (book) => (book.departs = { 'SB-5': '' }),
  'a clause in English only, in Chinese words': (_book, _zh, en) => (en.clauses['SB-10'] = { text: '预防费不低于保费' }),
  'an item of its own without a name': (book) => (byId(book.entitlements, 'check-up').counts = [{ item: 'walk-round' }]),
  'an item of its own with a name': (book, zh, en) => ((byId(book.entitlements, 'check-up').counts = [{ item: 'walk-round' }]), (zh.labels['walk-round'] = '巡查'), (en.labels['walk-round'] = 'Round')),
  'a quotation of five characters': (_book, zh) => (zh.clauses['SB-5'].quote = '百分之十五'),
  'a quotation of six characters': (_book, zh) => (zh.clauses['SB-5'].quote = '的百分之十五'),
  // Days
  'a span of more than a thousand days': (book) => (book.deadlines[0].within = [1001, 'days']),
  'a fixed day with a span': (book) => (book.deadlines[3].within = [3, 'months']),
  'a fixed day after an event': (book) => (delete book.deadlines[3].every, (book.deadlines[3].on = { event: 'policyStart' })),
  'a span with a period': (book) => (book.deadlines[1].every = 'calendarYear'),
  'a year of five figures': (book) => (book.deadlines[3].at[1] = '20270'),
  'a year with a letter': (book) => (book.deadlines[3].at[1] = 'y2027'),
};
