// All that needs the rules; it is fetched with them, while the month is on the screen already.
export { Words } from '../shared/words';
export { Asker } from './asker';
export { Clerk } from './clerk';
export { addRulesTexts as addTexts } from './rules-texts';
export { pageView } from './page-view';
export { modelOf } from './service-calendar.model';
export { soundEvents, soundFacts, withPolicy } from './setting';
