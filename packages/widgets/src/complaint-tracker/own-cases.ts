import type { CaseFile } from '@anze/core-rules/records';
import { caseOf } from './case';

/** The firm that a page speaks for. */
export interface OwnFirm {
  readonly firm: string;
  readonly policyNo: string;
}

/** The complaints of one firm: by the policy's number where both have one, else by the firm's name. A page that names neither gets all. */
export function casesOf(files: readonly CaseFile[], { firm, policyNo }: OwnFirm): readonly CaseFile[] {
  const [name, number] = [firm.trim(), policyNo.trim()];
  if (!name && !number) return files;
  return files.filter((file) => {
    const own = caseOf(file)?.complaint?.firm;
    const recorded = own?.policyNo?.trim();
    if (number && recorded) return recorded === number;
    return name !== '' && own?.name.trim() === name;
  });
}
