/** Words of the tier calculator. No figure of the law stands here. */
export default {
  title: '算一算保险公司要给你做哪些服务',
  start: '回答几个问题，就能看到保险公司按规定要给你做哪些事故预防服务、什么时候做、依据哪一条。',
  loading: '正在打开规则…',
  failed: { rulebook: '规则没有加载出来，可能是网络断了。', unknown: '这个网站写的规则书名“{{id}}”不存在。现有的规则书：{{known}}。', retry: '再试一次', src: '这个网站给的规则文件不能用：{{reason}}', facts: '这个网站给的“{{facts}}”不能用，没有采用；其他的已经采用。请自己填，或者告诉这个网站。' },
  policies: { name: '保单 {{number}}' },
} as const;
