import type { Context } from './check';
import { kitFacts } from '../facts';
import { figure } from './cells';
import type { RulebookTexts } from '../types';

const plain = (text: string): string => text.replace(/\s/g, '');

/** Every rule with its clause, every clause with its words, every word in both languages, every quotation from the source. */
export function checkTexts(context: Context): void {
  checkClauses(context);
  const { texts } = context;
  if (texts.zh) checkQuotations(context, texts.zh);
  if (texts.zh && texts.en) checkTranslation(context, texts.zh, texts.en);
  for (const [file, own] of [['zh.json', texts.zh], ['en.json', texts.en]] as const) {
    if (!own) continue;
    checkOwners(context, own, file);
    checkLabels(context, own, file);
  }
}

function checkClauses({ book, nodes, texts, say }: Context): void {
  const cited = new Map<string, { readonly id: string; readonly at: readonly PropertyKey[] }>();
  for (const node of nodes) for (const clause of node.clauses) if (!cited.has(clause)) cited.set(clause, { id: node.id, at: [...node.at, 'clauses'] });

  for (const group of ['entitlements', 'duties'] as const) {
    book[group].forEach((rule, i) => {
      // A figure of the whole rule stands in its rows, each with a clause of its own; the clauses of parts speak of the parts alone.
      if (rule.amount && !rule.clauses?.length && !rule.rows?.length) say('error', 'figure-without-clause', [group, i, 'amount'], { node: rule.id });
    });
  }
  book.forms.forEach((form, i) => {
    if (!form.clauses?.length && !form.fields.length) say('error', 'no-clause', ['forms', i], { node: form.id });
  });
  for (const key of ['notEncoded', 'departs'] as const) {
    for (const [clause, reason] of Object.entries(book[key] ?? {})) {
      if (!reason.trim()) say('error', 'reason-missing', [key, clause], { clause, key });
      if (key === 'notEncoded' && cited.has(clause)) say('error', 'clause-both', [key, clause], { clause });
    }
  }
  for (const [file, own] of [['zh.json', texts.zh], ['en.json', texts.en]] as const) {
    if (!own) continue;
    for (const [clause, { id, at }] of cited) if (!own.clauses[clause]) say('error', 'clause-without-text', at, { node: id, clause, file });
    for (const clause of Object.keys(book.notEncoded)) {
      if (!own.clauses[clause]) say('warning', 'clause-without-text', ['notEncoded', clause], { node: 'notEncoded', clause, file });
    }
  }
  for (const clause of Object.keys(texts.zh?.clauses ?? {})) {
    if (!cited.has(clause) && !(clause in book.notEncoded)) say('error', 'clause-uncited', ['clauses', clause], { clause }, 'zh.json');
  }
}

function checkQuotations({ sources, say }: Context, zh: RulebookTexts): void {
  const source = sources.map(plain);
  for (const [clause, { article, quote }] of Object.entries(zh.clauses)) {
    const at = ['clauses', clause];
    if (!article) say('error', 'article-missing', at, { clause }, 'zh.json');
    if (!quote) {
      say('error', 'quote-missing', at, { clause }, 'zh.json');
      continue;
    }
    const length = Array.from(quote).length;
    if (length < 6) say('error', 'quote-too-short', [...at, 'quote'], { clause, length: figure(length) }, 'zh.json');
    if (length > 80) say('error', 'quote-too-long', [...at, 'quote'], { clause, length: figure(length) }, 'zh.json');
    if (source.length && !source.some((text) => text.includes(plain(quote)))) say('error', 'quote-not-in-source', [...at, 'quote'], { clause, quote }, 'zh.json');
  }
}

function checkTranslation({ say }: Context, zh: RulebookTexts, en: RulebookTexts): void {
  const pairs = [['zh.json', zh, 'en.json', en], ['en.json', en, 'zh.json', zh]] as const;
  for (const [there, has, file, lacks] of pairs) {
    const compare = (name: string, left: object | undefined, right: object | undefined) => {
      for (const key of Object.keys(left ?? {})) {
        if (!Object.prototype.hasOwnProperty.call(right ?? {}, key)) say('error', 'translation-missing', name.split('.'), { key: `${name}.${key}`, there, file }, file);
      }
    };
    for (const part of ['clauses', 'nodes', 'labels', 'disputes', 'facts'] as const) compare(part, has[part], lacks[part]);
    for (const [id, dispute] of Object.entries(has.disputes)) if (lacks.disputes[id]) compare(`disputes.${id}.readings`, dispute.readings, lacks.disputes[id].readings);
    for (const [fact, text] of Object.entries(has.facts ?? {})) {
      const other = lacks.facts?.[fact];
      if (!other) continue;
      compare(`facts.${fact}`, text, other);
      compare(`facts.${fact}.values`, text.values, other.values);
    }
  }
  const isChinese = (text: string | undefined): boolean => /[\u4e00-\u9fff]{4}/.test(text ?? '');
  for (const [clause, { text }] of Object.entries(en.clauses)) if (isChinese(text) && text === zh.clauses[clause]?.text) say('error', 'translation-copied', ['clauses', clause, 'text'], { key: `clauses.${clause}` }, 'en.json');
  for (const [node, text] of Object.entries(en.nodes)) if (isChinese(text) && text === zh.nodes[node]) say('error', 'translation-copied', ['nodes', node], { key: `nodes.${node}` }, 'en.json');
  for (const [clause, { quote }] of Object.entries(en.clauses)) if (quote !== undefined) say('error', 'quote-translated', ['clauses', clause, 'quote'], { clause }, 'en.json');
}

/** Sentences that belong to nothing, and names that have none. */
function checkOwners({ book, facts, nodes, say }: Context, own: RulebookTexts, file: 'zh.json' | 'en.json'): void {
  const named = new Set([...book.entitlements, ...book.duties, ...book.deadlines, ...book.forms, ...book.procedures].map(({ id }) => id));
  for (const id of Object.keys(own.nodes)) if (!named.has(id)) say('warning', 'text-of-nothing', ['nodes', id], { key: `nodes.${id}` }, file);
  for (const dispute of book.disputes) {
    const text = own.disputes[dispute.id];
    if (!text) say('error', 'text-missing', ['disputes'], { file, key: `disputes.${dispute.id}` }, file);
    else for (const reading of Object.keys(dispute.readings)) if (!text.readings[reading]) say('error', 'text-missing', ['disputes', dispute.id, 'readings'], { file, key: `disputes.${dispute.id}.readings.${reading}` }, file);
  }
  for (const id of Object.keys(own.disputes)) if (!book.disputes.some((dispute) => dispute.id === id)) say('warning', 'text-of-nothing', ['disputes', id], { key: `disputes.${id}` }, file);
  for (const fact of Object.keys(own.facts ?? {})) if (!facts[fact]) say('warning', 'text-of-nothing', ['facts', fact], { key: `facts.${fact}` }, file);
  // The kit words its own facts; a book words those it adds.
  for (const fact of Object.keys(book.facts ?? {})) if (!kitFacts[fact] && !own.facts?.[fact]?.question) say('error', 'text-missing', ['facts'], { file, key: `facts.${fact}.question` }, file);
  // The kit words the common items; a book words its own.
  const kitItems = kitFacts.item!.values!.map(String);
  for (const node of nodes) {
    node.services?.forEach(({ item }) => {
      if (item !== undefined && !kitItems.includes(item) && !own.labels[item]) say('warning', 'text-missing', ['labels'], { file, key: `labels.${item}` }, file);
    });
  }
}

/** What a page calls a rule; where one language alone lacks it, the comparison of both has told it. */
function checkLabels({ book, texts, say }: Context, own: RulebookTexts, file: 'zh.json' | 'en.json'): void {
  const named = [
    ...[...book.entitlements, ...book.duties].flatMap(({ id, rows }) => [id, ...(rows ?? []).flatMap(({ name }) => name ?? [])]),
    ...[...book.deadlines, ...book.forms, ...book.procedures].map(({ id }) => id),
  ];
  const lacking = [...new Set(named)].filter((id) => own.labels[id] === undefined && !texts.zh?.labels[id] && !texts.en?.labels[id]);
  if (lacking.length) say('warning', 'labels-missing', ['labels'], { file, names: lacking.join(', '), id: lacking[0]! }, file);
}
