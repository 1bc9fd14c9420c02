import type { CaseFile } from '@anze/core-rules/records';
import { withoutTurns } from '@anze/core-rules/device';
import { caseOf } from './case';

/** The firm that a page speaks for. */
export interface OwnFirm {
  readonly firm: string;
  readonly policyNo: string;
}

/** What is not seen makes no other firm. */
const plain = (text: string): string => withoutTurns(text).trim();

/** The complaints of one firm: by the policy's number where both have one, else by the firm's name. A page that names neither gets all. */
export function casesOf(files: readonly CaseFile[], { firm, policyNo }: OwnFirm): readonly CaseFile[] {
  const [name, number] = [plain(firm), plain(policyNo)];
  if (!name && !number) return files;
  return files.filter((file) => {
    const own = caseOf(file)?.complaint?.firm;
    const recorded = own?.policyNo && plain(own.policyNo);
    if (number && recorded) return recorded === number;
    return name !== '' && own !== undefined && plain(own.name) === name;
  });
}
