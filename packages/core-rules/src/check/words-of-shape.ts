import type { Sentences } from './wording';

/** What is said of the text and the shape of a file. */
export const ofShape = {
  // The text itself
  'too-large': {
    zh: ['文件超过 1 MB，没有读', '一个地方的规则不会这么大：检查是不是选错了文件'],
    en: ['the file is larger than 1 MB and was not read', 'no rulebook is this large: check that it is the right file'],
  },
  'too-deep': {
    zh: ['括号套了 {found} 层以上', '检查是不是多写了 [ 或 {，或者选错了文件'],
    en: ['brackets are nested more than {found} deep', 'look for a [ or { too many, or a wrong file'],
  },
  'too-many-values': {
    zh: ['文件里的值超过 {found} 个', '检查是不是选错了文件'],
    en: ['the file holds more than {found} values', 'check that it is the right file'],
  },
  'forbidden-key': {
    zh: ['不能用 {found} 作名字', '换一个名字'],
    en: ['{found} cannot be used as a name', 'use another name'],
  },
  'duplicate-key': {
    zh: ['“{found}”在同一个括号里写了两次，前一个会丢掉', '合并成一个，或者改掉其中一个名字'],
    en: ['"{found}" stands twice in the same brackets; the first would be lost', 'join the two, or rename one'],
  },
  'not-json': {
    zh: ['从“{found}”开始不是正确的 JSON', '检查这里和上一行的逗号、引号和括号；最后一项后面不能有逗号'],
    en: ['at "{found}" this is no longer JSON', 'check commas, quotation marks and brackets here and on the line above; no comma after the last item'],
  },
  'chinese-mark': {
    zh: ['第 {line} 行第 {column} 列的“{found}”是中文（全角）标点，JSON 只认英文标点', '把输入法切到英文，改成 " : , { } [ ] 里对应的一个；引号里面的文字不用改'],
    en: ['“{found}” at line {line}, column {column} is a Chinese mark; JSON knows only the English ones', 'write the one of " : , { } [ ] that is meant; what stands within quotes may stay'],
  },
  'not-finished': {
    zh: ['文件在这里断了，还有括号或引号没有关上', '补上缺的 ] 或 } 或引号，或者重新取一份完整的文件'],
    en: ['the file ends here although a bracket or quotation mark is still open', 'add the missing ] or } or quotation mark, or get the whole file again'],
  },
  'not-text': {
    zh: ['给的不是文本，是 {found}', '给出文件的文本'],
    en: ['what was given is not text but {found}', 'give the text of the file'],
  },
  'texts-file': {
    zh: ['这是规则的文字（zh.json 或 en.json），不是规则本身', '检查同一文件夹里的 rulebook.json，文字会一起检查'],
    en: ['these are the texts of a rulebook (zh.json or en.json), not the rulebook', 'check the rulebook.json of the same folder; its texts are checked with it'],
  },
  'not-a-rulebook': {
    zh: ['这不是一本规则：没有 scope、entitlements、duties 等任何一项', '检查是不是选错了文件，规则写在 rulebook.json 里'],
    en: ['this is no rulebook: it has none of scope, entitlements, duties and the like', 'look for a wrong file; the rules are in rulebook.json'],
  },
  // The shape
  missing: {
    zh: ['缺少“{key}”', '补上“{key}”：{wanted}'],
    en: ['"{key}" is missing', 'add "{key}": {wanted}'],
  },
  'wrong-type': {
    zh: ['这里应当是{wanted}，现在是 {found}', '改成{wanted}'],
    en: ['{wanted} is needed here, not {found}', 'give {wanted}'],
  },
  'unknown-key': {
    zh: ['这里没有叫“{key}”的项', '{meant}'],
    en: ['there is no "{key}" here', '{meant}'],
  },
  'not-a-choice': {
    zh: ['{found} 不在可选范围内', '用其中一个：{values}'],
    en: ['{found} is not one of the choices', 'use one of: {values}'],
  },
  'wrong-form': {
    zh: ['{found} 写法不对', '应当是：{wanted}'],
    en: ['{found} is not written as it must be', 'it must be: {wanted}'],
  },
  'file-missing': {
    zh: ['旁边没有 {file}', '在 rulebook.json 同一文件夹里放一个 {file}'],
    en: ['there is no {file} beside it', 'put {file} into the folder of rulebook.json'],
  },
} as const satisfies Sentences;
