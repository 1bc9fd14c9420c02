/** Words of the guide. No figure of the law stands here. */
export default {
  title: '问一问',
  hello: '有什么想问的？',
  help: '用平常说话的方式问。答案都来自规定的原文，每句都能看出处；不知道的就说不知道。',
  examples: '可以这样问',
  example: { visits: '广东采石场，保费三万二，去年没出事，他们一年得来几次？', first: '第一次服务最晚什么时候？', complaint: '对服务不满意，去哪里投诉？' },
  you: '你：',
  label: '你想问什么',
  placeholder: '输入你的问题',
  send: '问',
  busy: '正在查…',
  honest: '不靠网络，也不猜：由规则算出来。以主管部门解释为准。',
  keys: '按回车发送，Shift+回车换行。',
  failed: {
    stored: '存对话的那一部分没有加载出来。可以照常问，关掉页面后对话就没了。',
    part: '没有查成：要用的东西没有加载出来，可能是网络断了。你写的还在。',
    other: '没有查成：要用英文回答，得先连一次网。你写的还在：连上网再试，或者先用中文问。',
    language: '英文还没有加载出来，先用中文：连上网再点一次。 English did not load: connect to the network, then tap once more.',
    speak: '再试一次 Try again',
    rulebook: '这个网站写的规则书名“{{id}}”不存在。现有的规则书：{{known}}。你写的还在。',
    retry: '再试一次',
  },
} as const;
