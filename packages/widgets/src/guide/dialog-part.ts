// All that stands on the page once there is a dialog, and what keeps it on the device: fetched after the first screen.
export { dialogText, dialogView } from './dialog-view';
export { addDialogTexts } from './dialog-texts';
export { History } from './history';
export { draftStorage } from '../shared/drafts/indexed-db-storage';
