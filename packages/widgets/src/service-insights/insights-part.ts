// All that needs the rules and the records; fetched while the layout is on the screen already.
export { Words } from '../shared/words';
export { Clerk } from './clerk';
export { Counter } from './counter';
export { pageView } from './page-view';
