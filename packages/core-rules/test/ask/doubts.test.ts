import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type AskAnswer, type AskLibrary } from '../../src/ask/index';
import { libraries, ON } from './library';

let both: Readonly<Record<'zh' | 'en', AskLibrary>>;
beforeAll(async () => {
  both = await libraries();
}, 120_000);
/** A dialog: each sentence hears the answer before. */
const talk = (...sentences: readonly string[]): AskAnswer =>
  sentences.reduce<AskAnswer | undefined>((previous, text) => ask(text, { library: both[/[\u3400-\u9fff]/.test(text) ? 'zh' : 'en'], on: ON, ...(previous ? { previous } : {}) }), undefined) as AskAnswer;
const tiers = ({ results }: AskAnswer) => results.parts.flatMap(({ tier }) => (tier ? [tier.value] : []));
const quarry = '广东采石场，保费3万，几档';

describe('a premium beside other words', () => {
  test.each([
    ['广东采石场 去年没出事 保费1万 一年来几次', 10_000], ['广东采石场 去年没出事 保费9万 九种服务都要做吗', 90_000], ['广东采石场 去年没出事 保费4万九月起保 几次', 40_000],
    ['陕西煤矿 保费9万两次现场够不够', 90_000], ['广东采石场 保费4万几档', 40_000], ['陕西煤矿 保费10万 几次现场', 100_000], ['广东采石场 去年没出事 保费才9千 几次现场', 9000], ['广东采石场，保费3万块来几次', 30_000],
  ])('%s', (text, premium) => expect(talk(text).facts.premium).toBe(premium));
  test('takes the place of the old one', () => {
    const answer = talk('陕西煤矿，保费3万，几次现场', '保费12万 一年几次现场');
    expect([answer.facts.premium, answer.clauses[0]]).toEqual([120_000, 'SX-13-1b']);
    expect(talk('陕西化工厂，保费2万', '保费改成12万 一年几次现场').facts.premium).toBe(120_000);
  });
  test.each(['保费涨了不少，一年几次现场', '保费不知道了', '保费一万二三千万'])('%s: sets the old one aside and asks', (text) => {
    const answer = talk('陕西煤矿，保费3万，几次现场', text);
    expect([answer.facts.premium, answer.unsure[0]?.fact]).toEqual([undefined, 'premium']);
  });
  test.each(['车险保费12万', '每车保费800，20台车', '三年保费共9万', '两年保费8万', '三个矿的保费一共12万', '保费1.5万元，打了八折', '保费30000美元', '保费3万港币', 'premium USD 10,000', '雇主险保费3万'])('%s is not this policy\'s premium of a year', (said) => {
    const { facts, unsure, asks } = talk(/[a-z]{4}/.test(said) ? `Guangdong quarry, no accident last year, ${said}, which tier` : `广东采石场，去年没出事，${said}，几档`);
    expect([facts.premium, unsure.map(({ fact, why }) => `${fact} ${why}`), asks[0]]).toEqual([undefined, ['premium vague'], 'premium']);
  });
});

describe('an accident', () => {
  const told = (said: string) => talk(/^[a-z]/.test(said) ? `Guangdong quarry, premium 30,000 yuan, ${said}, which tier` : `广东采石场，保费3万，${said}，几档`);
  test.each(['去年并非未发生事故', '去年绝非没有发生事故', 'last year wasn\'t accident-free', 'we never had zero accidents last year'])('%s: there was one', (said) => {
    expect([told(said).facts.accidentLastYear, tiers(told(said))]).toEqual([true, [2]]);
  });
  test('of a year by its number is counted from the year before the policy\'s', () => {
    expect(talk('广东石场，保单2025年6月1日起保，2024年出过事故，2025年没出，保费3万，几档').facts.accidentLastYear).toBe(true);
    expect(tiers(talk('广东石场，保单2025年6月1日起保，保费3万，几档', '2024年出过事故，2025年没出'))).toEqual([2]);
    expect(tiers(talk('广东石场，保费3万，去年没出事，几档', '等等，去年其实有个工人骨折了'))).toEqual([2]);
  });
  test.each([
    '谁说去年没出事', '去年没出事是假的', '去年难道没出事吗', '除了去年都没出事', '不敢说去年没出事', 'we never had zero accidents', '隔壁矿去年出了事，我们没有', '去年别人说我们出事了其实没有',
    '去年出过一次事但不是生产安全事故', '去年工人家里出了事',
  ])('%s: not surely told, and asked', (said) => expect([told(said).facts.accidentLastYear, told(said).asks[0], tiers(told(said))]).toEqual([undefined, 'accidentLastYear', [null]]));
  test.each([
    ['we had one accident in 2024 but none in 2025', false], ['we had no accident in 2024 but one in 2025', true], ['no accident in 2025 but one in 2024', false], ['2024年出过一次事故，2025年没有', false], ['去年出过事，隔壁没出', true],
  ])('%s', (said, value) => expect(told(said).facts.accidentLastYear).toBe(value));
});

describe('a supposed premium', () => {
  test.each(['如果保费从3万涨到6万会变几档', '保费从3万涨到6万会变几档'])('%s: both tiers', (said) => {
    const answer = talk(`广东采石场，去年没出事，${said}`);
    expect([answer.facts.premium, answer.results.supposed.premium, tiers(answer)]).toEqual([30_000, 60_000, [3, 2]]);
  });
  test('is heard without its word', () => expect(talk('山东危货车队保费1万，如果变成12万，现场几次').results.supposed.premium).toBe(120_000));
  test.each(['那要是保费12万呢', '如果保费12万呢，几次现场', '如果是12万呢', '那12万呢'])('%s leaves the fact alone', (said) => {
    const answer = talk('广东采石场，去年没出事，保费3万，几档', said);
    expect([answer.outOfScope, answer.facts.premium, answer.results.supposed.premium]).toEqual([false, 30_000, 120_000]);
    expect(talk('广东采石场，去年没出事，保费3万，几档', said, '不对，去年出过事').facts).toMatchObject({ premium: 30_000, accidentLastYear: true });
  });
  test('is only supposed where none was told before, and its tier is told', () => {
    const answer = talk('如果保费12万，广东采石场，去年没出事，几档');
    expect([answer.facts.premium, answer.results.supposed.premium, tiers(answer)]).toEqual([undefined, 120_000, [null, 1]]);
  });
  test('does not carry along what is told beside it', () => expect(talk(quarry, '如果保费涨到6万，去年没出事').facts.accidentLastYear).toBe(false));
});

describe('a line of an answer', () => {
  test('and its clause are of the same trade', () => {
    expect(talk('忻州铁矿有尾矿库，一年来几次').facts.sector).toBe('non-coal-mine');
    for (const text of ['忻州铁矿有尾矿库，一年来几次', '忻州矿山，一年来几次', '忻州一年来几次']) {
      for (const { clauses, text: said } of talk(text).results.parts.flatMap(({ items }) => items)) expect(/^XZ-(?:B2\.1-2|9[def])/.test(clauses[0]!) && said.startsWith('煤矿'), `${clauses[0]} ${said}`).toBe(false);
    }
  });
});

describe('a correction', () => {
  test.each([['我说错了，去年出过', false], ['不对不对，出过一次', false], ['没有，我搞错了', true], ['没出过，那是前年的', true]])('%s: of the accident', (said, before) => {
    const answer = talk(`广东采石场，保费3万，去年${before ? '出过事故' : '没出事'}，几档`, said);
    expect([answer.outOfScope, answer.facts.accidentLastYear, tiers(answer)]).toEqual([false, !before, [before ? 3 : 2]]);
  });
  test.each(['说错了，是12月20号', '不是12月15，是12月20'])('%s: of the day, in the year that was told', (said) => {
    const answer = talk('陕西煤矿，2025年12月15日起保，第一次服务什么时候', said);
    expect([answer.facts.policyStart, answer.topic]).toEqual(['2025-12-20', 'first-service']);
  });
  test.each([['说错了，到期是12月20号', '2025-12-15', '2026-12-20'], ['不对，是11月20号', '2025-11-20', '2026-12-14']])('%s: of the day it speaks of, in that day\'s year', (said, policyStart, policyEnd) => {
    expect(talk('陕西煤矿，2025年12月15日起保，2026年12月14日到期，第一次服务什么时候', said).facts).toMatchObject({ policyStart, policyEnd });
  });
  test.each(['不是C是A', '不是C级，是A级', '说错了，是A', '不是C，A才对'])('%s: of the credit grade', (said) => {
    expect(talk('陕西煤矿，信用C级，几次现场', said)).toMatchObject({ outOfScope: false, topic: 'visits', facts: { creditGrade: 'A' } });
  });
  test('takes back no more than was said', () => {
    expect(talk('信用不是C是A，陕西煤矿，几次现场').facts.creditGrade).toBe('A');
    expect(talk('是不是C级，陕西煤矿，几次现场').facts.creditGrade).toBeUndefined();
    expect(talk('广东采石场，去年不是一次事故是两次，几档').facts.accidentLastYear).not.toBe(false);
    expect(talk('陕西煤矿，保费3万，80个人，几次现场', '说错了，60个人').facts).toMatchObject({ premium: 30_000, employees: 60 });
  });
  test.each([['算了，还是8千', 8000], ['不是3万，是6万', 60_000], ['不是3万是6万', 60_000], ['我是说6万', 60_000]])('%s: of the sum', (said, premium) => expect(talk('广东采石场，保费3万，去年没出事，几档', said).facts.premium).toBe(premium));
  test.each([['广东采石场，多久回访', '不是广东，是忻州', 'XZ-18a'], ['山东危货车队，多久回访', '不是危货车队，是客运', 'SD-6.3a']])('%s, then %s keeps what was asked', (first, said, clause) => {
    const answer = talk(first, said);
    expect([answer.topic, answer.clauses.includes(clause)]).toEqual(['revisit', true]);
  });
});

describe('a sentence that goes on', () => {
  const first = '陕西煤矿，保费3万，几次现场';
  test.each(['要是AA级呢', '忻州的呢', '哪条说的', '依据是什么', '我们是小煤窑，几十号人'])('%s', (said) => expect(talk(first, said)).toMatchObject({ outOfScope: false, topic: 'visits' }));
  test('compares with the place that was told', () => {
    const { topic, facts, results } = talk(first, '跟忻州比呢');
    expect([topic, facts.region, results.parts.map(({ region }) => region)]).toEqual(['compare', '610000', ['610000', '140900']]);
  });
  test.each(['忻州铁矿一年查几次', '咱忻州开铁矿的，一年得给俺查几遍嘞', '忻州煤矿一年该查几遍', '山东危货车队一年该给我查几趟', '忻州煤矿一年几次排察', '山西太原煤矿一年查几次'])('%s is of the field', (said) => expect(talk(said)).toMatchObject({ outOfScope: false, topic: 'visits' }));
  test('is of the field where it asks for the clause of something', () => expect(talk('哪条说的要留影像资料').outOfScope).toBe(false));
  test.each(['广东石场老板一年回家几次', '广东采石场老板娘呢'])('%s is not', (said) => expect(talk(said).outOfScope).toBe(true));
});

describe('what an answer gives', () => {
  test.each([['保险公司不肯来，我咋办', 'GD-26e'], ['他们拒绝来怎么办', 'GD-26e'], ['保险公司说今年不用来，对不对', 'GD-A2-05t1']])('is the owner\'s right where it is the insurer that does not come: %s', (said, clause) => {
    expect(talk(`广东采石场，保费10万，${said}`).clauses).toContain(clause);
  });
  test('is no missed day while it hangs on what was not told', () => {
    const { answer } = talk('山东危货车队，2026年3月1日起保，第一次服务最晚什么时候');
    expect(answer).toContain('→ 第一次服务：最晚 2026年6月1日（已经过期）');
    expect(answer).toContain('→ 统筹首次服务：最晚 2026年9月1日（要看情况）');
  });
  test.each([
    ['2025年9月20日书面同意延期2个月', '12月1日'], ['2025年9月20日书面同意延期3个月', '10月9日'], ['2025年9月20日保险公司同意延期2个月', '10月9日'],
  ])('is a day that hangs on an extension, where one was told: %s', (said, day) => {
    expect(talk(`陕西工厂，2025年6月1日起保，${said}，最晚什么时候`).answer).toContain(`→ 首次服务期限：最晚 2025年${day}（要看情况）`);
  });
  test('is no missed day where something was put off and nobody said when', () => {
    expect(talk('陕西煤矿，2025年6月1日起保，同意延期2个月，第一次服务最晚什么时候').answer).toContain('→ 首次服务期限：最晚 2025年10月9日（要看情况）');
  });
  test.each([['去年出了点事没人管', true], ['去年冒出一起事故', true], ['去年不安稳', undefined]])('is no "none" where it is told otherwise: %s', (said, value) => {
    expect(talk(`广东采石场，保费三万二，${said}，几档`).facts.accidentLastYear).toBe(value);
  });
  test.each(['一次服务应该2000块', '预防服务应该6720元', '后来5000块修的路', '具体800块一次的培训算不算'])('keeps the premium beside another sum: %s', (said) => {
    expect(talk(`广东采石场，保费三万二，${said}`).facts.premium).toBe(32_000);
  });
  test('is put off by months of two figures, and by no part of a month', () => {
    const months = (said: string) => talk(`陕西工厂，2025年6月1日起保，2025年9月20日${said}，第一次服务最晚什么时候`).results.events.map((event) => (event as { months?: number }).months);
    expect(['同意延期十二个月', '书面同意延期10个月', '同意推迟两个月', '我们答应晚2个月再来', '同意延期1.5个月', '同意延期两三个月', '同意延期0个月'].map(months)).toEqual([[12], [10], [2], [2], [undefined], [undefined], [undefined]]);
  });
  test.each([['保险公司要求延期', '要看情况'], ['他们要推迟，我没同意', '已经过期'], ['拒绝延期', '已经过期'], ['能不能延期', '已经过期']])('is open where it was asked to be put off, not where that was refused: %s', (said, state) => {
    expect(talk(`陕西煤矿，2025年6月1日起保，${said}，第一次服务最晚什么时候`).answer).toContain(`→ 首次服务期限：最晚 2025年10月9日（${state}）`);
  });
  test('takes no end that lies before the start', () => {
    const { facts, unsure } = talk('陕西煤矿，保单2026年3月1日到2月28日，几次现场');
    expect([facts.policyStart, facts.policyEnd, unsure.map(({ fact }) => fact)]).toEqual(['2026-03-01', undefined, ['policyEnd']]);
  });
  test('says that the day of a service cannot be', () => {
    for (const [day, said] of [['2月30日', '来培训的'], ['2026年2月30日', '做完隐患排查']]) expect(talk(`山东物流，${day}${said}，几号前出报告`).answer).toContain(`${said}（没有这一天）`);
  });
  test('takes no refusal for a consent', () => {
    expect(talk('陕西工厂，2025年6月1日起保，2025年9月20日我没同意延期2个月，第一次服务最晚什么时候').results.events).toEqual([]);
  });
  test.each(['保险公司忘了来', '不清楚他们干啥'])('puts no question aside with %s', (said) => expect(talk('广东采石场，几次', said).skipped).toBe(null));
  test('is a day of the kind of service that was done', () => {
    const rowsOf = (kind: string) => talk(`山东物流，11月2日${kind}做完，几号前出报告`).results.parts.flatMap(({ rows }) => rows.map(({ due, holds }) => [due, holds]));
    expect([rowsOf('隐患排查'), rowsOf('培训')]).toEqual([[['2026-11-09', 'yes']], []]);
  });
  test('asks for place and trade only where one is missing', () => {
    expect(talk('临沂，建筑工地，保费2万，一年几次').answer).not.toContain('先说在哪里');
    expect(talk('临沂，保费2万，一年几次').answer).toContain('先说在哪里');
  });
  test('hears in English that it is the insurer who does not come', () => {
    const answer = talk('Our insurer refuses to come. Guangdong quarry. What can I do?');
    expect([answer.topic, answer.clauses.includes('GD-26e')]).toEqual(['complaint', true]);
    expect(talk('Guangdong quarry, we refuse the service. What happens?').topic).toBe('refusal');
  });
  test('is not looked for in the word that answers a question', () => {
    expect(talk('广东采石场，保费3万，几次', '没有').clauses.slice(0, 3)).not.toContain('GD-A2-13');
  });
  test('is the row of the firm\'s own tier', () => {
    const { clauses } = talk('广东采石场，保费3万，去年没出事，几种服务');
    expect([clauses[0], clauses.includes('GD-A1-f4')]).toEqual(['GD-A1-f3', false]);
  });
  test.each(['元旦起保', '半年前起保', 'policy started 3/1/2025'])('%s is no day, and is asked', (said) => {
    const { facts, unsure, asks } = talk(/^[a-z]/.test(said) ? `${said}, Shaanxi coal mine, when is the first service` : `陕西煤矿，${said}，第一次服务什么时候`);
    expect([facts, unsure.map(({ fact }) => fact), asks[0]]).toEqual([{ region: '610000', sector: 'coal-mine' }, ['policyStart'], 'policyStart']);
  });
  test.each([
    ['陕西细则什么时候生效的', ['SX-26a']], ['山东道路运输，赔了60万，要回头查几成', ['SD-8.1c4']], ['同样保费3万，广东石场和忻州铁矿哪边检查多', ['GD-A2-05t2', 'XZ-9e']],
  ])('%s', (text, clauses) => expect(talk(text).clauses).toEqual(expect.arrayContaining(clauses)));
  test('counts the sum of this insurance beside that of another', () => expect(talk('广东石场，安责险保费2万，车险5万，去年没出事，几档').facts.premium).toBe(20_000));
  test.each([['去年没出事', '要是出过事呢', true], ['去年出过事', '如果没出过呢', false]])('%s, then %s: supposed', (before, said, value) => {
    const answer = talk(`广东采石场，保费3万，${before}，几档`, said);
    expect([answer.facts.accidentLastYear, answer.results.supposed.accidentLastYear]).toEqual([!value, value]);
  });
  test('supposes nothing where it is asked what to do after an accident', () => expect(talk('广东采石场，保费3万，去年没出事，几档', '如果出了事故要报给谁').results.supposed).toEqual({}));
});
