/** The shell's own words; what the widgets say is theirs. No figure of the law stands here. */
export default {
  brand: '安责通', skip: '跳到正文', tabs: '栏目', parts: '投诉还是回访', complaint: '投诉', revisit: '回访', elder: '长辈版', elderOff: '退出长辈版',
  places: { ask: '问一问', rights: '我的权益', calendar: '日历', hazards: '隐患', complaints: '投诉回访', me: '我的' },
  title: '{{place}} - 安责通', loading: '正在打开…', failed: '没有打开。请连上网再试一次；填过的内容都在。', retry: '再试一次', soon: '这一栏还没有做好。',
  notice: {
    privacyTitle: '先说清楚：存什么、存在哪',
    privacyText: '你问的话、填的企业情况、记下的服务、隐患（含照片）、投诉和回访，只存在这台设备的这个浏览器里。',
    privacySent: '你点“提交”的那几样，才会发给你的保险公司。', privacyNobody: '这里没有接上保险公司的服务器：点“提交”也只是存下，不会发给任何人。', privacyDemo: '这里是演示：点“提交”也只到这台设备上的演示服务器，不会发给任何人。',
    privacyRest: '不看你的位置，不读通讯录。随时可以在“我的”里全部清除。',
    agree: '同意，存在这台设备上', notNow: '先不存', memory: '现在什么都没有存：关掉这一页就没了。', memoryAgree: '改成存在这台设备上',
    offline: '没有网络。照样能用，要交的先存着。', waiting: '{{count}} 条等着交出去。', local: '还没有接上保险公司的服务器：{{count}} 条记录存在这台设备上，没有交出去。', login: '要重新登录才能交出去：请从小程序或保险公司的网页重新打开。', refused: '{{count}} 条对方没有收下，要你看一下。',
    full: '这台设备给浏览器的地方满了。刚才填的还在这一页，没有丢：请先提交，或者删掉不要的草稿和照片，再存一次。', none: '浏览器不让这里存东西（可能是无痕模式）。照样能用，关掉这一页就没了。',
    newer: '这台设备上的记录是新版存的。请更新再打开；现在填的不会动原来的记录。', storageFailed: '没有存上。刚才填的还在这一页，请再试一次。',
    language: '英文没有加载出来，先用中文：连上网，再到“我的”里选一次。 English did not load: connect to the network, then choose it again under “我的”.',
    demo: '演示：交出去的东西只到这台设备上的演示服务器，没有人会收到。', ticket: '登录没有成功：链接只能用一次。请从小程序重新打开。',
  },
  update: { ready: '有新版本，点此更新', unsaved: '这一页有还没存下的字，更新会丢掉它们。', now: '不要了，现在更新', wait: '先不更新', busy: '正在更新…' },
  me: {
    names: '企业资料', namesHelp: '填一次，记服务、写投诉、填回访时就不用再写。', firm: '企业名称', insurer: '承保公司', policyNo: '保单号', person: '你的名字', phone: '电话', save: '保存', saved: '已保存。', held: '记住了，但没有存到设备上：关掉这一页就没了。', notSaved: '没有存上，请再点一次保存。',
    look: '样子', language: '语言 Language', elder: '长辈版（大字、大按钮）', on: '开', off: '关', theme: '颜色', light: '浅色', dark: '深色', auto: '跟随系统',
    facts: '已经回答的情况', factsHelp: '各栏都按这些算；要改，到“我的权益”里改。', factsNone: '还没有。到“我的权益”回答几个问题，各栏就都知道了。', toRights: '去“我的权益”', factCount: '已经回答 {{count}} 个问题，记下 {{events}} 件事。',
    rules: '规则版本', rulesHelp: '算出来的每一条都来自这些文件。以主管部门解释为准。', version: '{{version}} 版', checkedOn: '{{day}}核对', draft: '征求意见稿，还没有生效', trial: '试行', inForce: '现行', unverified: '来源没有核实',
    device: '这台设备上的记录', kept: '存在这台设备的这个浏览器里，没有别的地方。', notKept: '现在没有存：关掉这一页就没了。', export: '存成一个文件', exportHelp: '草稿、照片、还没交出去的和记下的事都在里面，换手机时用它搬过去。', exported: '文件做好了。如果没有开始下载，请用系统的浏览器打开这一页再试。', exportFailed: '没有做成文件，请再试一次。',
    import: '从文件搬进来', importHelp: '不会盖掉这里已有的。', imported: '搬进来了。', importBad: '这个文件读不懂：请选从这里存出去的文件。', importFailed: '没有搬进来：没有存上。原来的都在。',
    erase: '清除本机数据', eraseHelp: '清除这台设备上的全部草稿、照片、记录和设置。已经交出去的，对方还有。', eraseAsk: '真的要清除吗？清除后找不回来。', eraseUnsent: '还有 {{drafts}} 份草稿、{{submissions}} 样没有交出去，清除后就没有了。真的要清除吗？', eraseSure: '真的清除', cancel: '不清除了', eraseFailed: '没有清除干净：请关掉别的打开着这里的页面，再点一次。',
    app: '这个应用', install: '放到桌面', installHelp: '也可以在浏览器菜单里选“添加到主屏幕”。', offlineReady: '不用网络也能打开。', offlineNot: '正在存下不用网络时要用的文件；第一次要连着网等一会儿。', offlineNever: '这个浏览器不能在没有网络时打开这里；填的内容照样存得住。', build: '版本 {{version}}',
  },
} as const;
