import type { Words } from './words';

export const words: Words = {
  understood: '我听到的是', comma: '，', semi: '；', colon: '：', sentence: (said) => `${said}。`, title: (name) => `《${name}》`, persons: ' 人', wan: ' 万元', yuan: ' 元', open: '（', close: '）',
  thanks: /^.{0,4}(谢|再见)/, welcome: '不客气。',
  sorry: '这个我答不了。', greets: /^.好.{0,3}$|^你[能会记是]|能问/, skipped: '不要紧，先空着。',
  field: '我只管安责险的事故预防服务：保险公司该给你做什么、几次、什么时候做完、依据哪条，还有回访、投诉、隐患。别的事请问主管部门或保险公司。',
  empty: '可以这样问：在哪里、做哪一行、保费多少、去年出没出过事故，想知道什么。',
  cut: '你写得太长，我只读了前面一段。', next: '还想问一句：', correct: '哪里不对，直接告诉我，例如“不是，是山东”。',
  unsure: {
    range: '是个范围，没有算进去', about: '只是大约，没有算进去', several: '说了不止一个，没有算进去', 'no-unit': '没说单位，没有算进去', tax: '要不含税的数，没有算进去',
    'no-year': '没说哪一年，没有算进去', 'no-such-day': '没有这一天', vague: '说得不够准，没有算进去', double: '双重否定，按“有”理解',
  },
  where: '各地规定不一样，先说在哪里、做哪一行。',
  by: '按', draft: '征求意见稿，还不是生效的规定', unverified: '来源待核，只作通用参考', mayApply: '可能适用', holds: { unknown: '要看情况' },
  nothing: '收录的规定里没有写这一点，我不乱说。', tier: '你是', tierName: (tier) => `第${tier}档`, tierOpen: '档次还定不下来，可能是', tierNone: '这里的规定不分档', or: '或',
  due: (day) => `最晚 ${day}`, overdue: '已经过期', provisional: '按还没公布的日历推算',
  whatIf: (said) => `换成${said}，就是：`, conflict: '原文有不同读法', same: '不管是这个范围里的哪个数，结果都一样',
};
