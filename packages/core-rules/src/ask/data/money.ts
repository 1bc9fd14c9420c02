import { oneOf } from '../pattern';

/** What a quantity is of, by the words beside it; the first that fits counts. */
export const kinds = ([
  ['groupPremium', '集团的?(总|保|上下|合计|一共)|[整全]个?集团|权属单位的?总?保费|group(.s)?.{0,20}premium'],
  ['annualPremium', '(所有|全部|[几各两二三四五六七八九十][张份])的?(安责险)?保[单费险].{0,8}([合总]计|共|加[起在])'],
  ['branchPremium', '分公司[^，。]{0,12}(保费(收入)?|收[了入]?)|保险公司…保费(收入)?'],
  ['claimsPaid', '赔付(?!率)|赔案|赔了$|claims? paid|paid out'],
  ['revenue', '营收|营业[额收]|收入|产值|revenue'],
  ['assets', '资产|assets'],
  ['premium', '保费|保险费|[买交上入投][的了]?(安责|保险)|安责险|(保险|保单|单子)(一年|每年|眼下|[是花交要才就都]|[总一]共|$)|premium|\\bpa(ys|id)\\b(?! out)|(insurance|policy) cost|^ ?(yuan )?policy'],
] as const).map(([fact, near]) => ({ fact: fact as string, near: oneOf(near) }));
/** Money that is none of the facts. */
export const otherMoney = oneOf('赔[偿款]|理赔|罚|工资|限额|保额|保险金额|死亡|吨|方(?!案)|亩|产量|贷款|[定押]金|服务费|预防费|培训费|每[人月]|人均|[每一]个[人月]|月交|fine|wage|salary|compensation|per (person|head|month)|monthly');
export const people = oneOf('^\\s*[多来几]?[个名号位口]?多?\\s*(人(?!民)|员工|职工|工[人友]|伙计|司机|兄弟|people|employees|workers|staff|persons|men\\b|drivers)');
export const notPeople = oneOf('[死伤赔派]|来[了过]?$|每[次组个]|小组|至少|不少于|遇难|died|hurt|injured|killed|sen[dt]|team of');
export const notMoney = oneOf('^\\s*([年月日号天次起桩件场回趟条款级种家辆台艘只座份张点分期层米吨方倍成项周%％]|档(?!次)|个(?!万)|学时|课时|小时|公里|days?|weeks?|months?|years?|times?|visits?|hours?|tiers?|people|employees|workers|trucks|vehicles|boats|taxis|cars|th\\b|st\\b|nd\\b|rd\\b)');
/** The premium is spoken of, and how much it is was not understood. */
export const lostPremium = oneOf('保费[^，。?？]{0,4}([\\d一二两三四五六七八九十]+[\\d.]*[万千]|不知道|记不|不清|忘|[涨降跌变]了)');
/** Of people who came to harm. */
export const hurt = oneOf('[死伤亡断破摔砸擦院]|died|hurt|injured|killed');
/** Sums that are not this policy's premium of a year in yuan: of another insurance, of each vehicle, of some years or sites, before a discount, in other money. */
export const notThisYear = oneOf('整个集团|车险|雇主|公众责|财产|每[车船辆台艘]|[两二三四五几](年|个[^月，。])…保费|(^|\\D)[2-5]年…保费|保费…[两二三四五几]年|美[元金刀]|港[币元]|欧元|usd|hkd|\\$|(per|each) (vehicle|truck|boat)|(two|three|2|3)[- ]years?');
/** Paid by the month: no year's premium. */
export const monthly = oneOf('[每一]个?月的?(保|要?[交付缴])|(^|[^\\d一二三四五六七八九十个份])月[保交付缴]|[元块钱万千\\d][/每一]个?月$|monthly|per month');
