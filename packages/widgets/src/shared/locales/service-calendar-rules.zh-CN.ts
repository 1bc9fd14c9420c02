/** Words of the service calendar that come with the rules. No figure of the law stands here. */
export default {
  dayTitle: '{{day}}的事',
  dayEmpty: '这一天没有要办的事。',
  items_one: '{{count}} 件事', items_other: '{{count}} 件事',
  showMore_one: '再显示 {{count}} 条（还有 {{left}} 条）', showMore_other: '再显示 {{count}} 条（还有 {{left}} 条）',
  agenda: { title: '要办的事', overdue: '已经超期', coming: '接下来', done: '已经办了', none: '眼下没有带日期的事。' },
  party: { title: '{{owes}}要给{{to}}办的', late_one: '其中 {{count}} 件超期', late_other: '其中 {{count}} 件超期' },
  card: {
    late_one: '{{count}} 件超期', late_other: '{{count}} 件超期', lateSentence: '最早的一件：{{title}}，{{state}}。可以催办，也可以投诉。',
    next: '最晚{{day}} {{title}}', nextSentence: '下一件要办的事，{{state}}。', clear: '眼下没有到期的事', clearSentence: '有新的期限会出现在这里。',
    behind_one: '另有 {{count}} 项服务还没有做够，见“该做的和做到的”。', behind_other: '另有 {{count}} 项服务还没有做够，见“该做的和做到的”。',
  },
  act: {
    record: '记一次服务', ics: '放进手机日历', print: '打印', letter: '写催办信', complaint: '投诉', done: '已经办了', notDone: '还没办，去掉这条记录',
    copy: '复制文字', copied: '已复制', copyFailed: '这里不能自动复制，请长按上面的文字自己复制。', close: '收起',
  },
  ask: { more: '再告诉我一件事，还不能确定的就能定下来：', now: '回答', help: '答了就按新的情况重新算。', cleared: '已清空回答。', undo: '撤销' },
  mark: { title: '“{{title}}”已经办了', date: '哪天办的', help: '“{{event}}”的那一天。' },
  undated: {
    text: '“{{titles}}”还排不出期限：它从“{{day}}”算起，这一天还不知道。', tell: '填“{{day}}”', unknown: '现在不知道', wrong: '“{{day}}”填错了，去掉重填',
  },
  empty: {
    start: '先填起保日', startText: '填了保单从哪天开始，这里就会出现每件事最晚哪天做、还差几次。', startEnd: '到期日（可以不填）', startSave: '算日期',
    noRule: '这里没有收录当地规则', noRuleText: '还没有收录“{{place}}·{{sector}}”的当地规定。这不等于当地没有规定，只是这里不知道，所以不猜。',
    noRuleAsk: '可以问：承保的保险公司；企业所在地的应急管理部门（交通运输、住房建设等行业，问本行业的主管部门）；金融监管部门的当地机构。',
    noFacts: '还不知道用哪里的规定', noFactsText: '回答下面的问题就知道了。',
    perhaps: '不知道当地规定管不管你', perhapsText: '有一份当地规定（{{title}}），管不管你要看：{{facts}}。现在还不知道，所以没有按它算。可以在下面“你的回答”里补上。', general: '下面是分行业的通用参考，来源没有核实，只能用来和保险公司商量。',
    nothing: '这份规则里没有数得出次数的服务。',
  },
  account: {
    disputed: '这一项原文有两种读法，现在按读法 {{letter}} 数；两种读法都列在这份规则的下面，可以换。',
    title: '该做的和做到的', help: '只数已经做完、在保单期间里的服务。', reference: '通用参考',
    referenceHelp: '以下来自分行业的通用参考，来源没有核实，不能和当地规则的次数相加；同一次服务可以同时算在两边。',
    progress: '已完成 {{delivered}} / {{owed}} {{unit}}', met: '已经做够', open_one: '还差 {{count}} {{unit}}', open_other: '还差 {{count}} {{unit}}',
    overdue_one: '已超期，还差 {{count}} {{unit}}', overdue_other: '已超期，还差 {{count}} {{unit}}', unsure: '还不能确定要不要做', renewal: '续保就接着算；不续保要不要做，原文没有写',
    period: '{{from}}至{{to}}', counting: '怎么数', services: '算进来的服务', noServices: '还没有算进来的服务。', missing: '还没做的：{{rights}}',
    metMissing: '种类够了，但这些还没做：{{rights}}', until: '{{right}}（最晚{{day}}）', more_one: '以前的 {{count}} 期', more_other: '以前的 {{count}} 期',
  },
  counting: {
    kinds: '数的是服务的种类：同一种做几次也只算一种。', visits: '数的是上门的天数：同一天算一次。', times: '数的是次数：做一次算一次。',
    year: '每个保单年度单独数，去年做的不算今年的。', policyPeriod: '整个保险期间一起数。', 'half-year': '每半年单独数。', 'two-years': '两年一期，从第一张保单起保那天算，续保接着算。',
    quarter: '每季度单独数。', month: '每个月单独数。', once: '只要一次。',
    offlineTraining: '到现场的服务都算，面对面的培训也算。', anyMode: '线上、现场做的都算。', onlyOffline: '到现场做的才算。', onlyOnline: '线上做的才算。',
    anyOf: '这几种任选其一：{{services}}。', only: '只有“{{services}}”才算。', onlyKind: '只有“{{services}}”才算，不论是哪一种。', anyService: '哪种服务都算。',
    includedIn: '算在“{{right}}”里面，不另外加次数。', includes: '其中要有“{{right}}”。', items: '能算的种类：{{rights}}。',
    twoYears: '{{rights}}是两年一次，哪一年做了就算哪一年的一种。',
  },
  near: { account: '记过：{{service}}，没有算进来。{{why}}', log: '没有算进“{{right}}”：{{why}}', item: '要“{{item}}”才算。', offline: '要到现场做才算。', online: '要在线上做才算。', other: '内容不一样。' },
  log: {
    title: '记下的服务', none: '还没有记过服务。', edit: '修改', remove: '删除', counts: '算进：{{rights}}',
    outside: '不在保单期间里，没有算进去；回访、归档这些期限也没有从它起算。那时另有保单的，按那张保单算。', before: '在起保之前，没有算进去；回访、归档这些期限也没有从它起算。那时另有保单的，按那张保单算。', future: '这一天还没到，没有算进去。', later: '已经记下。现在还缺当地规则或起保日，有了以后再算。', firstText: '做过的服务现在就可以记，规则和起保日有了以后再算。', nothing: '没有算进任何一项：这几项里没有它。',
    removed: '已删除：{{service}}', removedHere: '这里已删除：{{service}}。发出去的那一份收不回来，请告诉接收方。', changed: '已修改：{{service}}', added: '已记下：{{service}}', onlyHere: '。这台设备存不了东西：它只在这个页面里，先别关，请导出文件或打印。', undo: '撤销', undone: '已撤销。', undoneHere: '这里已撤销。发出去的那一份收不回来，请告诉接收方。', photos_one: '照片 {{count}} 张', photos_other: '照片 {{count}} 张', by: '来的人：{{by}}', bad_one: '有 {{count}} 条记录看不懂，没有算进去。', bad_other: '有 {{count}} 条记录看不懂，没有算进去。',
    pending: '正在交给这个网站保存，保存好了才算。',
  },
  form: {
    title: '记一次服务', editTitle: '修改这次服务', date: '哪天做的', dateHelp: '服务做完的那一天。', today: '{{help}}先填了今天，不是今天请改。', services: '做了什么', servicesHelp: '可以选几样。', mode: '线上还是现场', modeHelp: '面对面的培训算现场。',
    by: '谁来的（可以不填）', byHelp: '服务机构或人员的名字。', note: '备注（可以不填）', photos: '照片（可以不放）', firm: '企业名称', save: '记下', saveEdit: '保存修改', cancel: '不记了', anyway: '仍然记下',
  },
  problem: {
    title_one: '有 {{count}} 处要看一下', title_other: '有 {{count}} 处要看一下',
    date: {
      empty: '“哪天做的”还没有填。',
      'not-a-day': '“哪天做的”：“{{typed}}”不是日期。年份写全四位，写成 2026-03-01 这样。',
      future: '{{day}}还没到。做完的服务才能记。',
      'before-start': '{{day}}在起保日（{{start}}）之前，记下来也不算在这张保单里，期限也不从它起算。日期没错就点“仍然记下”。',
      outside: '{{day}}不在保单期间里，记下来也不算数，期限也不从它起算。日期没错就点“仍然记下”。',
    },
    services: {
      empty: '“做了什么”还没有选。',
    },
    mode: {
      empty: '“线上还是现场”还没有选。',
    },
    refused: '接收方的格式不接受：{{reason}}', unkept: '没有记下：{{reason}}',
    firm: {
      empty: '“企业名称”还没有填。发给接收方的记录要写明是哪家企业。',
      'too-long': '“企业名称”太长了：现在{{length}}个字，最多200个字。',
    },
    by: {
      'too-long': '“谁来的”太长了：现在{{length}}个字，最多200个字。',
    },
    note: {
      'too-long': '备注太长了：现在{{length}}个字，最多2000个字。',
    },
    mark: {
      empty: '“哪天办的”还没有填。',
      'not-a-day': '“哪天办的”：“{{typed}}”不是日期。年份写全四位，写成 2026-03-01 这样。',
      future: '{{day}}还没到。办完了才能记。',
      before: '{{day}}太早：这件事从{{start}}才开始算。请检查。',
    },
    anchor: {
      empty: '“{{label}}”还没有填。不知道就点“现在不知道”。',
      'not-a-day': '“{{label}}”：“{{typed}}”不是日期。年份写全四位，写成 2026-03-01 这样。',
      future: '{{day}}还没到，请填已经签合同的那一天。',
      early: '{{day}}比起保日（{{start}}）早一年多，可能是以前的合同。日期没错就点“仍然记下”。',
    },
    start: {
      empty: '起保日还没有填。',
      'not-a-day': '起保日：“{{typed}}”不是日期。年份写全四位，写成 2026-03-01 这样。',
    },
    end: {
      'not-a-day': '到期日：“{{typed}}”不是日期。年份写全四位，写成 2026-03-01 这样。',
      'before-start': '到期日在起保日之前，请检查。',
    },
  },
  letter: {
    reckonedEnd: '{{day}}（推算，请按保单核对）', title: '催办信', complaintTitle: '投诉材料', help: '可以直接改。空着的横线请自己填。', complaintHelp: '把这段文字交给保险公司的投诉渠道，自己留一份。', subject: '关于请尽快办理“{{title}}”的函', kindsSubject: '关于请尽快办理还差的{{count}}种服务的函', kindsComplaintSubject: '关于还差{{count}}种服务没有办到的投诉', complaintSubject: '关于“{{title}}”没有办到的投诉', request: '请贵公司在 ________ 前书面告知安排，并尽快办好。', complaintRequest: '请贵公司查明原因，按规定的期限书面答复，并尽快办好。',
  },
  ics: {
    name: '安责险服务期限', title: '放进手机日历', file: '安责险服务日历.ics', wechat: '在微信里不能直接下载。请复制下面的文字，存成 .ics 文件再打开；或者用浏览器打开这一页。', done: '文件已经生成。打开它，就能放进日历；以后再导一次，会更新原来的，不会重复。',
    none: '没有可以放进日历的日期。', owed: '{{who}}', state: { done: '已完成', unsure: '待定', provisional: '推算' }, count: '已完成 {{delivered}} / {{owed}} {{unit}}',
  },
  source: '{{title}}，规则书版本 {{version}}，{{status}}，{{day}}核对', reading: '原文有争议：{{text}}这里的读法：{{reading}}',
  print: { note: '以主管部门解释为准。', day: '打印日期：{{day}}', made: '由安责通算出，程序版本 {{kit}}。' },
} as const;
