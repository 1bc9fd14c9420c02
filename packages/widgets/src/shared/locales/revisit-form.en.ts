import type { Translated } from './i18n';
import type zh from './revisit-form.zh-CN';

export default {
  title: 'Service revisit form',
  intro: 'The revisit after each service, recorded truthfully.',
  section: { base: 'Basics', service: 'The service', rating: 'The firm’s rating', confirm: 'Confirmed by both' },
  field: {
    'firm.name': 'Insured (firm)', 'firm.policyNo': 'Policy number', date: 'Date of the revisit', way: 'How it was done', 'visitor.name': 'Revisited by', 'visitor.phone': 'Their phone',
    'contact.name': 'Contact at the firm', 'contact.phone': 'Contact’s phone', item: 'Service', serviceDate: 'Date of the service', place: 'Place', agency: 'Third-party provider', agencyPhone: 'Provider’s phone',
    staff: 'Technical staff', course: 'How it went', attitude: 'Attitude', skill: 'Skill', closed: 'Loop closed', overall: 'Overall', suggestions: 'Other suggestions', opinion: 'Comments in their own words', photos: 'Photos of the service',
    insuredSignature: 'Confirmed by the insured', insurerSignature: 'Confirmed by the insurer', of: 'Which service',
  },
  hint: {
    date: 'Today was put here; change it if it was another day.', opinion: 'Write what the firm said. If it had nothing to say, press “No comments”.',
    item: 'Which service, e.g. a hazard inspection.', serviceDate: 'The day on which it was finished.', course: 'Where, what was done, what was found.', closed: 'Done when the report is handed over and hazards are fixed.', overall: 'In the firm’s own words.',
    agency: 'Leave empty when the insurer served itself.', insuredSignature: 'Signed by the firm after reading it.', insurerSignature: 'Signed by who revisits.',
  },
  way: { phone: 'By phone', online: 'Online', 'on-site': 'On site' },
  grade: { good: 'Good', fair: 'Middling', poor: 'Poor' },
  closed: { done: 'Done', 'not-done': 'Not done' },
  submit: 'Hand in',
  submitting: 'Handing in…',
  noOpinion: 'No comments',
  keep: 'Not yet: hand in once it is signed',
  kept: 'Not handed in; the draft is kept on this device.',
  keptOpen: 'Not handed in. The line above says whether the draft is saved.',
  keptMissing: ' Still missing: {{who}}.',
  submitAnyway: 'It is right; hand in as it is',
  print: 'Print',
  notLoaded: 'The rules did not load. You may fill in the form, it is saved; try again later.',
  reload: 'Load again',
  incomplete: 'A part has not loaded yet. Wait or check the network, then hand in again; all you wrote is still here.',
} satisfies Translated<typeof zh>;
