/** Words of the files that are exported and read. */
export default {
  foot: { made: '由安责通制作，程序版本 {{kit}}。', note: '以主管部门解释为准。', page: '第 ', of: ' 页，共 ', end: ' 页', rulebook: '规则书：{{id}}，版本 {{version}}。', day: '制作日期：{{day}}。' },
  letter: { basis: '依据', quoted: '{{document}}{{article}}：“{{quote}}”', unquoted: '{{document}}{{article}}', to: '{{to}}：' },
  sign: { drawn: '手写签名', typed: '{{name}}（签名）', refused: '未签字，已注明：{{note}}', on: '签字日期：{{day}}', none: '（未签字）' },
  blank: '＿＿＿＿＿＿',
  sheet: { risks: '风险辨识清单', hazards: '隐患排查清单', photos: '现场照片', info: '报告信息', help: '填写说明' },
  column: {
    number: '序号', risk: '风险名称', photo: '现场照片', type: '类型', basis: '依据', measures: '防范措施', riskLevel: '风险等级',
    problem: '问题描述', advice: '整改建议', level: '隐患级别', found: '发现日期', due: '整改期限', responsible: '责任人', phone: '责任人电话', role: '责任人职务', state: '状态',
    history: '处理经过', id: '编号（不要改）', list: '清单', item: '内容', content: '说明',
  },
  riskLevel: { major: '重大', larger: '较大', general: '一般', low: '低' },
  level: { general: '一般', major: '重大' },
  type: { things: '物的危险状态', people: '人的不安全行为', management: '管理上的缺陷', other: '其他' },
  typed: '{{type}}：{{text}}',
  state: { found: '已发现', told: '已告知', agreed: '已约定期限', rectified: '已整改', rechecked: '已复查', closed: '已销号', refused: '拒绝整改', reported: '已报告主管部门' },
  step: { line: '{{date}} {{step}}', by: '（{{by}}）', note: '：{{note}}', written: '，书面', spoken: '，口头', due: '，期限 {{day}}', passed: '，合格', failed: '，不合格' },
  photo: {
    elsewhere_one: '{{count}} 张，见“现场照片”表', elsewhere_other: '{{count}} 张，见“现场照片”表',
    more_one: '另有 {{count}} 张，见“现场照片”表', more_other: '另有 {{count}} 张，见“现场照片”表',
    missing_one: '{{count}} 张不在这台设备上，没有放进来', missing_other: '{{count}} 张不在这台设备上，没有放进来',
    over_one: '{{count}} 张因文件太大没有放进来', over_other: '{{count}} 张因文件太大没有放进来',
    file: '附件 {{name}} 没有放进来', alt: '{{list}}第 {{number}} 项的照片', nameless: 'PDF',
  },
  cell: { cut: '…（原文 {{length}} 字，一个单元格最多放 {{most}} 字，这里只放了前面的）', printed: '第 &P 页，共 &N 页' },
  info: {
    title: '安全生产责任保险事故预防技术服务报告', insured: '被保险人', insurer: '安责险承保机构', policyNo: '保单号', agency: '第三方服务机构', date: '服务日期', inspectors: '排查人员',
    places: '排查的场所', equipment: '设施、设备', process: '主要施工工艺流程', riskMap: '风险辨识图说明', onSite: '现场询问岗位人员情况', advice: '工作建议',
    inspectorSignature: '事故预防人员签字', siteSignature: '被保险人现场人员签字', rulebook: '规则书', made: '制作',
  },
  help: {
    title: '怎么填',
    lines: '一行填一条。第一行的标题不要改名，列的先后可以换，不用的列可以空着。\n“隐患排查清单”里，问题描述和发现日期必须填；“风险辨识清单”里，风险名称必须填。\n日期可以写成 2026-3-1、2026/3/1 或 2026年3月1日。\n隐患级别由排查的人定，程序不会替你判断；不确定就先空着。\n类型可以从下拉里选，也可以自己写。\n照片请导入以后在卡片里加，表格里的图片不会导入。\n状态空着，就当作“已发现”。\n隐藏的“编号”列用来认出原来的那一行，不要改；新加的行空着就行。',
    choices: '{{list}}的“{{column}}”：{{choices}}',
  },
  person: { role: '{{name}}（{{role}}）', phone: '{{person}} {{phone}}' },
} as const;
