/** What carries a question and says nothing of its subject. */
export const fillers = /什么时候|什么|怎么|多久|哪[些个种里儿家]?|是不是|有?没有|能不能|可不可以|要不要|该不该|行不行|对不对|合不合|可以|应该|应当|必须|规定|他们|我们|你们|这个|那边|到底|请问|想问|一下|老板|公司|企业|知道|如果|要是|还是|或者|[以之]后|时候|一年|几次|[几该吗呢啊呀嘛吧么的了得着过]/g;
export const idleZh = new Set('我们 你们 他们 保险 险公 公司 安责 责险 企业'.split(' '));
export const idleEn = new Set('insurance insurer firm company must have with'.split(' '));

/** How it is asked: who, and whether one may. */
export const asksWho = /谁|找哪|归哪|\bwho\b/;
export const asksMay = /能不能|可不可以|可以[吗么嘛不]|[行成中对]不|[行成对]吗|合规|违规|合法|违法|允许|能[^，。]{1,14}[吗不么]|\b(can|may)\b|allowed/;
