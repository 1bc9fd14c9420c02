/** Words for anything that is due: how the day was counted, what moves it, where it stands. No figure of the law stands here. */
export default {
  state: {
    left_one: '还有 {{count}} 天', left_other: '还有 {{count}} 天', today: '今天到期', late_one: '已超期 {{count}} 天', late_other: '已超期 {{count}} 天',
    atOnce: '应当立即办，还没有记录', doneAfter_one: '已完成（{{day}}，隔了 {{count}} 天）', doneAfter_other: '已完成（{{day}}，隔了 {{count}} 天）',
    done: '已完成', doneOn: '已完成（{{day}}）', doneLate_one: '已完成，晚了 {{count}} 天', doneLate_other: '已完成，晚了 {{count}} 天',
    unsure: '还不能确定要不要办',
  },
  due: {
    by: '最晚 {{day}}', byAtOnce: '立即：{{day}}{{event}}', beyondCover: '这一期两年，这张保单先到期：续保就接着算；不续保还要不要办，原文没有写。', outsideCover: '这次服务不在已经填写的保单期间里。那时有没有别的保单，这里不知道，所以不能确定要不要办。', period: '这一期的最后一天',
    counted: '从{{day}}{{event}}的第二天算起，{{span}}。', rolled: '算到{{nominal}}是休息日，顺延到{{due}}。', capped: '不晚于保单到期日。', atOnce: '{{event}}以后就要立即办，规定没有给天数。',
    fixed: '规定的日子，不顺延。',
    extendable: '{{consent}}同意才能延期，最多再延{{max}}。', extendableFree: '{{consent}}同意才能延期，规定没有写最多延多久。',
    extended: '已同意延期：原来最晚{{due}}，现在{{to}}。', refused: '延期不成立：{{why}}。还是最晚{{due}}。', twice: '同意了不止一次，只算第一次。',
    uncarried: '{{year}}年以前的放假安排这里没有，这个日期是推算，和当时实际的可能差几天。',
    estimated: '放假安排只公布到{{day}}，再往后是推算，公布以后可能差几天。',
  },
  why: {
    'over-max': '超过最多能延的{{max}}', 'too-late': '同意的时候期限已经过了', 'wrong-party': '同意的人不对，要由{{consent}}同意',
    'not-written': '没有写成书面', 'not-told': '没有把理由告诉投诉人', 'condition-not-met': '不是可以延期的情况', 'more-than-once': '已经延过一次', 'not-recorded': '延期的条件（书面、情形或告知理由）没有记录，请核对',
  },
  consent: { insured: '企业', 'insured-head': '企业负责人', 'insurer-head': '保险公司负责人', complainant: '投诉人', 'complaint-officer': '保险公司投诉处理负责人' },
  event: {
    policyStart: '起保', contractSigned: '签合同', serviceAgreed: '约定服务', projectStart: '开工', servicePlanned: '安排服务', serviceCompleted: '做完服务', serviceConfirmed: '确认服务',
    reportApproved: '报告审定', reportDelivered: '交报告', revisitDone: '做完回访', hazardFound: '发现隐患', hazardRectified: '隐患整改好', hazardNotified: '告知隐患',
    majorHazardUnrectified: '重大隐患没有整改', majorHazardReported: '上报重大隐患', rectificationRefused: '拒绝整改',
    complaintReceived: '收到投诉', complaintContacted: '联系投诉人', complaintAnswered: '答复投诉', complaintResolved: '投诉办结', complaintPublished: '公示投诉',
    extensionAgreed: '同意延期', archived: '归档', reportSent: '报送报告', serviceRefused: '拒绝服务', accident: '出事故', evaluationDone: '做完评估',
  },
} as const;
