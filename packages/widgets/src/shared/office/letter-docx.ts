import type { Day } from '@anze/core-rules';
import { finish, gap, heading, line, title } from './docx-kit';
import { dayInWords, textsOf, type OfficeOptions } from './texts';

export interface Letter {
  readonly title: string;
  /** Whom it is addressed to, without the colon. */
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly citations: readonly { readonly document: string; readonly article: string; readonly quote?: string | undefined }[];
  /** Who signs: a name, or several lines. */
  readonly signature: string;
  /** `null`: it stands in the text already. */
  readonly date: Day | null;
}

/** A letter on A4, with what it rests on quoted. */
export async function letterDocx(letter: Letter, options: OfficeOptions = {}): Promise<Uint8Array> {
  const t = await textsOf(options);
  const { title: name, to, paragraphs, citations, signature, date } = letter;
  return finish(t, [
    title(name),
    line(t('letter.to', { to })),
    ...paragraphs.map((text) => line(text, { indented: true })),
    ...(citations.length > 0
      ? [heading(t('letter.basis')), ...citations.map(({ document, article, quote }, i) => line(`${i + 1}. ${t(quote ? 'letter.quoted' : 'letter.unquoted', { document, article, quote })}`))]
      : []),
    gap(),
    line(signature, { align: 'right', keepNext: true }),
    ...(date === null ? [] : [line(dayInWords(t, date), { align: 'right' })]),
  ], { title: name });
}
