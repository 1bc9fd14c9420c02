/** The scale of a revisit's overall rating, as annex 5 words it: whoever shows a rating shows these. */
export default {
  overall: { 'very-satisfied': '非常满意', satisfied: '基本满意', fair: '一般', dissatisfied: '不满意' },
} as const;
