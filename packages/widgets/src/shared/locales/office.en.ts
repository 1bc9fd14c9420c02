import type { Translated } from './i18n';
import type zh from './office.zh-CN';

const en: Translated<typeof zh> = {
  foot: { made: 'Made with Anze Kit, version {{kit}}.', note: 'The interpretation of the competent authority prevails.', page: 'Page ', of: ' of ', end: ' pages', rulebook: 'Rulebook: {{id}}, version {{version}}.', day: 'Made on {{day}}.' },
  letter: { basis: 'Basis', quoted: '{{document}}, {{article}}: “{{quote}}”', unquoted: '{{document}}, {{article}}', to: 'To {{to}}:' },
  sign: { drawn: 'Signed by hand', typed: '{{name}} (signed)', refused: 'Not signed, noted: {{note}}', on: 'Signed on {{day}}', none: '(not signed)' },
  blank: '____________',
  sheet: { risks: 'Risks', hazards: 'Hazards', photos: 'Photos', info: 'Report', help: 'How to fill in' },
  column: {
    number: 'No.', risk: 'Risk', photo: 'Photo', type: 'Type', basis: 'Basis', measures: 'Preventive measures', riskLevel: 'Risk level',
    problem: 'Problem', advice: 'Advice', level: 'Hazard level', found: 'Found on', due: 'Due', responsible: 'Responsible', phone: 'Telephone', role: 'Position', state: 'State',
    history: 'What was done', id: 'Id (do not change)', list: 'List', item: 'Item', content: 'What it says',
  },
  riskLevel: { major: 'Major', larger: 'Larger', general: 'General', low: 'Low' },
  level: { general: 'General', major: 'Major' },
  type: { things: 'Dangerous state of things', people: 'Unsafe behaviour', management: 'Management defect', other: 'Other' },
  typed: '{{type}}: {{text}}',
  state: { found: 'Found', told: 'Told', agreed: 'Date agreed', rectified: 'Rectified', rechecked: 'Rechecked', closed: 'Closed', refused: 'Refused', reported: 'Reported to the authority' },
  step: { line: '{{date}} {{step}}', by: ' ({{by}})', note: ': {{note}}', written: ', in writing', spoken: ', by word of mouth', due: ', due {{day}}', passed: ', passed', failed: ', not passed' },
  photo: {
    elsewhere_one: '{{count}} photo, see sheet “Photos”', elsewhere_other: '{{count}} photos, see sheet “Photos”',
    more_one: '{{count}} more on sheet “Photos”', more_other: '{{count}} more on sheet “Photos”',
    missing_one: '{{count}} photo is not on this device and was left out', missing_other: '{{count}} photos are not on this device and were left out',
    over_one: '{{count}} photo was left out: the file would be too large', over_other: '{{count}} photos were left out: the file would be too large',
    file: 'Attachment {{name}} was left out', alt: '{{list}}, photo of item {{number}}', nameless: 'PDF',
  },
  cell: { cut: '… ({{length}} characters in all; a cell holds {{most}}, here is the beginning)', printed: 'Page &P of &N' },
  info: {
    title: 'Report on accident-prevention services under work-safety liability insurance', insured: 'Insured', insurer: 'Insurer', policyNo: 'Policy number', agency: 'Service agency', date: 'Day of service', inspectors: 'Inspectors',
    places: 'Places inspected', equipment: 'Facilities and equipment', process: 'Main working process', riskMap: 'Notes on the risk map', onSite: 'What people at their posts answered', advice: 'Advice',
    inspectorSignature: 'Signature of the inspector', siteSignature: "Signature of the insured's person on site", rulebook: 'Rulebook', made: 'Made',
  },
  help: {
    title: 'How to fill in',
    lines: 'One row for each item. Do not rename the headings in row 1; columns may be moved, and those not needed may stay empty.\nOn sheet “Hazards” the problem and the day it was found are needed; on sheet “Risks” the risk.\nA date may be written 2026-3-1, 2026/3/1 or 2026年3月1日.\nThe inspector decides the level of a hazard; nothing here works it out. If unsure, leave it empty.\nA type may be chosen or written in your own words.\nAdd photos on the cards after importing; pictures in the sheet are not imported.\nAn empty state means “Found”.\nThe hidden column “Id” tells which row is which: do not change it, and leave it empty in new rows.',
    choices: '“{{column}}” on sheet “{{list}}”: {{choices}}',
  },
  person: { role: '{{name}} ({{role}})', phone: '{{person}} {{phone}}' },
};
export default en;
