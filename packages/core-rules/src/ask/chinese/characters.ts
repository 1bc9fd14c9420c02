const pairs =
  '廣广東东陝陕採采島岛陽阳雲云銅铜礦矿場场費费萬万兩两個个錢钱險险單单檔档訪访檢检訴诉規规條条開开產产業业員员傷伤過过沒没無无嗎吗麼么幾几時时間间來来這这們们對对師师項项號号還还應应報报級级點点數数務务預预練练習习隱隐責责區区縣县運运輸输車车隊队漁渔煙烟廠厂營营資资額额證证書书簽签從从後后進进發发現现問问題题請请說说誰谁給给讓让買买電电話话賠赔標标協协議议經经機机鐵铁鋼钢滿满見见實实評评價价風风辦办處处罰罚監监學学課课誤误動动認认貨货氣气種种歸归當当訓训長长門门關关喺在嚟来哋们亊事佢他嘅的冇没咗了唔不陸陆慶庆屬属塊块臺台頭头總总別别會会職职舊旧農农俾给畀给睇看搵找仲还咁这噉这咩啥係是邊边啲点￥¥‘\'’\'';
/** Traditional characters, and some of Cantonese, as what the dictionaries are written in. */
export const simplified: ReadonlyMap<string, string> = new Map(pairs.match(/../g)!.map(([written, plain]) => [written!, plain!]));
