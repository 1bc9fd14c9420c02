/** What a day is of, or what happened on it, by the words beside it. */
export const daysAre = {
  policyEnd: '到期|期满|[保单险期效买][了的还有]*[到至]$|单[管去]到$|止|[终完脱过]保|就断|过期|满了|结束|失效',
  projectStart: '开的?工|动工',
  contractSigned: '签[的了订约下合协服单]|[合协][同议]…签',
  policyStart: '起的?([保期效]|$)|生效|保险?期|承保|(保单|保险)$|保单[日时是从]|开始保|[投参入]保|(^|[^该要])续保|[买上][的了]?(安责|保险|保单)|(安责险|保险|保单)…[买开上投办续]',
  extensionAgreed: '(^|[^不没要])(同意|答应|批准)…([延推]|晚(?=.个?月))',
  complaintReceived: '投诉|举报|反映|告[了的]',
  reportApproved: '报告.{0,6}审核|审核通过',
  serviceCompleted: '(服务|培训|排查|检查|评估|演练|上门)[^，。]{0,6}[完过的了结]|做完|(来|上门)(做|查|培训|服务)?[过的了]',
};
/** Of a clause with these words it is not that day: what else ends, and what is only wanted. */
export const daysAreNot: { readonly [name: string]: RegExp } = {
  policyStart: /雇主|车险|退保|不是|没生效/,
  policyEnd: /培训|整改|停止|灭火|演练|评估|检查|合同|许可|工程/,
  extensionAgreed: /[没未]有?(在?[\d年月日]+)?同意|[要让逼]我们?同意/,
};
