import type { RulebookTexts } from '@anze/core-rules';
import { factLines, type ClaimWording } from '../shared/dated/claim-words';
import type { ClaimDetail } from '../shared/events/claim';
import { emptyComplaint, type TypedComplaint } from './typed-complaint';

export interface PrefillNames {
  readonly firm: string;
  readonly insurer: string;
  readonly policyNo: string;
  readonly name: string;
  readonly phone: string;
}
export interface PrefillWords {
  readonly subject: string;
  readonly request: string;
}

const MOST = { line: 200, long: 5000 } as const;

/** A complaint about what was owed and has not come, as its reader would write it. All of it can be changed. */
export function prefilled(claim: ClaimDetail | null, names: Partial<PrefillNames>, texts: RulebookTexts | null, words: PrefillWords, wording: ClaimWording): TypedComplaint {
  const given = { firm: names.firm ?? '', insurer: names.insurer ?? '', policyNo: names.policyNo ?? '', name: names.name ?? '', phone: names.phone ?? '' };
  if (!claim) return { ...emptyComplaint, ...given };
  const { facts, finding, clauses, rulebook, version, text } = claim;
  return {
    ...emptyComplaint, ...given,
    region: typeof facts.region === 'string' ? facts.region : '',
    subject: words.subject.slice(0, MOST.line),
    facts: [...(text ? [text] : []), ...(texts ? factLines(claim, texts, wording) : [])].join('\n').slice(0, MOST.long),
    request: words.request, right: finding, notYet: claim.overdue ? '' : claim.due, clauses, rulebook: { id: rulebook, version },
  };
}
