/** Words of the files that are exported and read. */
export default {
  foot: { made: '由安责通制作，程序版本 {{kit}}。', note: '以主管部门解释为准。', page: '第 ', of: ' 页，共 ', end: ' 页', rulebook: '规则书：{{id}}，版本 {{version}}。', day: '制作日期：{{day}}。' },
  letter: { basis: '依据', quoted: '{{document}}{{article}}：“{{quote}}”', unquoted: '{{document}}{{article}}', to: '{{to}}：' },
  sign: { drawn: '手写签名', typed: '{{name}}（签名）', refused: '未签字，已注明：{{note}}', on: '签字日期：{{day}}', none: '（未签字）' },
  blank: '＿＿＿＿＿＿',
} as const;
