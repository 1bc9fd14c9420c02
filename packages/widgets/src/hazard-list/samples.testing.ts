import type { Hazard, HazardReport, HazardStep, Risk } from '@anze/core-rules/records';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const hazard = (n: number, more: Partial<Hazard> = {}): Hazard => ({ id: uuid(n), problem: `问题${n}`, found: '2026-11-02', state: 'found', history: [], photos: [], ...more });
export const risk = (n: number, more: Partial<Risk> = {}): Risk => ({ id: uuid(100_000 + n), risk: `风险${n}`, photos: [], ...more });
export const step = (name: HazardStep['step'], date: string, more: Partial<HazardStep> = {}): HazardStep => ({ step: name, date, ...more });
/** Told in writing, a day agreed, and the day long past. */
export const late = (n: number, level?: Hazard['level']): Hazard =>
  hazard(n, { ...(level ? { level } : {}), state: 'agreed', due: '2026-11-10', history: [step('told', '2026-11-02', { written: true }), step('agreed', '2026-11-03', { due: '2026-11-10' })] });
export const refused = (n: number, level?: Hazard['level']): Hazard => hazard(n, { ...(level ? { level } : {}), state: 'refused', history: [step('told', '2026-11-02'), step('refused', '2026-11-06')] });
export const report = (hazards: Hazard[], risks: Risk[] = []): HazardReport => ({ firm: { name: '某某运输公司' }, date: '2026-11-02', inspectors: [], hazards, risks });
