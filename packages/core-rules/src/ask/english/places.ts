/** Cities that are written in letters, by the code they begin with; written as those in Chinese. */
export const cities = '1304:(handan) 3302:(ningbo) 1409:(yuanping) 3309:(zhoushan) 1302:(tangshan) 5101:(chengdu) 6105:(hancheng) 6108:(shenmu) 4301:(liuyang) 4201:(wuhan) 3301:(hangzhou)'.split(' ');
