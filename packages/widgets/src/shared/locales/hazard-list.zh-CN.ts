/** Words of the hazard list that stand before its lists are there. */
export default {
  title: '隐患清单',
  opening: '正在打开清单…',
  failed: '清单没有加载出来，可能是网络断了。',
  retry: '再试一次',
} as const;
