/** What a letter or a complaint says of something owed that has not come. No figure of the law stands here. */
export default {
  claim: {
    blank: '________',
    insurer: '（承保的保险公司）',
    to: '{{name}}：',
    opening: '我单位（{{firm}}）在贵公司投保了安全生产责任保险，保单号：{{policy}}，保险期间：{{from}}至{{to}}。',
    basis: '依据',
    quoted: '《{{document}}》{{article}}：“{{quote}}”',
    unquoted: '《{{document}}》{{article}}',
    means: '也就是：{{text}}',
    owedPeriod: '这一期是{{from}}至{{to}}，应做 {{owed}}。',
    owedAtOnce: '{{day}}起就应当立即办好。',
    owedDue: '最晚{{day}}要办好。',
    delivered: '到{{day}}为止，我单位记录到已完成 {{delivered}} {{unit}}：',
    deliveredNone: '到{{day}}为止，我单位没有收到这项服务。',
    deliveredNoKind: '到{{day}}为止，我单位没有收到其中任何一种服务。',
    near: '到{{day}}为止，我单位还记录到下面的服务，按规定不算这一项：',
    service: '{{day}} {{services}}（{{mode}}）',
    missing: '还没有做的：{{rights}}。',
    overdue: '期限已经过了。',
    contact: '联系人：________  电话：________',
  },
} as const;
