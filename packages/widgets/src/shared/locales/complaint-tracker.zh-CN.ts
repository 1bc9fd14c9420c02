/** Words of the complaint tracker that stand before the rules are there. No figure of the law stands here. */
export default {
  title: '投诉',
  loading: '正在打开规则…',
  failed: { rulebook: '规则没有加载出来，可能是网络断了。', src: '这个网站给的规则文件不能用：{{reason}}', case: '这里算不出日期：{{reason}}', retry: '再试一次' },
} as const;
