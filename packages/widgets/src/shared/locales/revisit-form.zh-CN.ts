/** The revisit form. No figure of the law stands here: days come from the rulebook. */
export default {
  title: '服务回访表',
  intro: '每次服务后的回访，照实记下来。',
  section: { base: '基础信息', service: '服务信息', rating: '企业的评价', confirm: '双方确认' },
  field: {
    'firm.name': '被保险人（企业）名称', 'firm.policyNo': '保单号', date: '回访时间', way: '回访方式', 'visitor.name': '回访人员', 'visitor.phone': '回访人员联系方式',
    'contact.name': '被保险人联系人员', 'contact.phone': '联系人员联系方式', item: '服务项目', serviceDate: '服务时间', place: '服务地点', agency: '第三方服务机构', agencyPhone: '第三方服务机构联系方式',
    staff: '技术人员', course: '服务过程', attitude: '服务态度', skill: '技术水平', closed: '服务闭环', overall: '服务总体评价', suggestions: '其他建议', photos: '服务过程的照片',
    insuredSignature: '被保险人确认', insurerSignature: '保险公司确认', of: '回访哪一次服务',
  },
  hint: {
    item: '做了哪项服务，例如隐患排查。', serviceDate: '服务做完的那一天。', course: '去了哪里、做了什么、发现了什么。', closed: '报告交了、隐患改了，才算完成。', overall: '由企业说，照实记。',
    agency: '保险公司自己做的就不填。', insuredSignature: '企业的人看过内容后签。', insurerSignature: '回访人员签。',
  },
  way: { phone: '电话', online: '网络', 'on-site': '现场验证' },
  grade: { good: '好', fair: '中', poor: '差' },
  closed: { done: '已完成', 'not-done': '未完成' },
  overall: { 'very-satisfied': '非常满意', satisfied: '基本满意', fair: '一般', dissatisfied: '不满意' },
  submit: '提交回访表',
  submitting: '正在提交…',
  submitAnyway: '没有错，照这样提交',
  print: '打印',
  notLoaded: '规定没有加载出来。可以先填写，写下的会保存；稍后再试。',
  reload: '重新加载',
  incomplete: '还没有加载完，请检查网络再提交。写下的都还在。',
} as const;
