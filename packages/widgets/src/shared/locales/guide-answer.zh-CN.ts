/** What the guide says beside rules and figures; it states no figure of the law. */
export default {
  doubt: {
    range: '“{{from}}”是{{low}}，还是{{high}}？',
    about: '“{{from}}”说的是大约。{{question}}',
    several: '“{{from}}”说了不止一个。{{question}}',
    'no-unit': '“{{from}}”没有说单位。{{question}}',
    tax: '“{{from}}”是含税的，还是不含税的？{{question}}',
    'no-year': '“{{from}}”是哪一年的？',
    'no-such-day': '没有“{{from}}”这一天。{{question}}',
    vague: '“{{from}}”还不够准。{{question}}',
    double: '“{{from}}”听着像双重否定。{{question}}',
  },
  next: '再告诉我一件事：{{question}}',
  fact: '{{label}}：{{value}}',
  note: {
    cut: '你写得太长，我只读了前面 {{count}} 个字。',
    skipped: '不知道也不要紧，先空着。',
    placeOpen: '各地规定不一样，先说在哪里、做哪一行，才知道按哪里的。下面这些可能管你，也可能不管。',
    nothing: '收录的规定里没有写这一点，我不乱说。',
    noTier: '这里的规定不分档。',
    sameForRange: '不管是这个范围里的哪个数，档次都一样。',
  },
  mark: { draft: '征求意见稿，还没有生效', unverified: '来源待核，只作通用参考', perhaps: '可能适用', suppose: '如果：{{facts}}' },
  tierOpen: '可能是{{tiers}}',
  due: '最晚 {{day}}',
} as const;
