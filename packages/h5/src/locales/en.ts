import type { Catalogue } from '../words';

const texts: Catalogue = {
  brand: 'Anze Kit', skip: 'Skip to the content', tabs: 'Tabs', parts: 'Complaint or revisit', complaint: 'Complaints', revisit: 'Revisits', elder: 'Large print', elderOff: 'Normal print',
  places: { ask: 'Ask', rights: 'My rights', calendar: 'Calendar', hazards: 'Hazards', complaints: 'Complain', me: 'Mine' },
  title: '{{place}} - Anze Kit', loading: 'Opening …', failed: 'This did not open. Connect to the network and try again; what you filled in is still there.', retry: 'Try again', soon: 'This tab is not ready yet.',
  notice: {
    privacyTitle: 'First of all: what is stored, and where',
    privacyText: 'What you ask, the facts of your firm, services, hazards with photos, complaints and revisits are stored in this browser on this device only. ',
    privacySent: 'Only what you hand in goes to your insurer. ', privacyNobody: 'No insurer’s server is connected here: what you hand in is only stored and goes to nobody. ', privacyDemo: 'This is a demonstration: what you hand in goes to a server on this very device and to nobody else. ',
    privacyRest: 'Your place and your contacts are not read. Everything can be erased under “Mine” at any time.',
    agree: 'Agree, store it on this device', notNow: 'Do not store yet', memory: 'Nothing is stored now: it is gone when this page is closed.', memoryAgree: 'Store it on this device',
    offline: 'No network. Everything works; what is to be sent is kept.', waiting: '{{count}} waiting to be sent.', local: 'No insurer’s server is connected: {{count}} records are kept on this device and were not sent.', login: 'You must log in again before anything is sent: open this from the mini-program or the insurer’s page.', refused: '{{count}} were not accepted; please have a look.',
    full: 'The room that this device gives the browser is full. What you filled in is still on this page: hand it in, or remove drafts and photos, and save again.', none: 'The browser lets nothing be stored here (a private window, perhaps). Everything works, and is gone when this page is closed.',
    newer: 'The records on this device were stored by a newer version. Update and open again; what you fill in now leaves them alone.', storageFailed: 'It was not stored. What you filled in is still on this page; please try again.',
    language: 'The other language did not load: connect to the network, then choose it again under “Mine”.',
    demo: 'Demonstration: what is handed in reaches a made-up server on this device only.', ticket: 'You are not logged in: the link works once only. Open it from the mini-program again.',
  },
  update: { ready: 'A new version is there: tap to update', unsaved: 'Something typed on this page is not saved; updating would lose it.', now: 'Lose it and update', wait: 'Not now', busy: 'Updating …' },
  me: {
    names: 'Your firm', namesHelp: 'Filled in once, it need not be written again for services, complaints and revisits.', firm: 'Firm', insurer: 'Insurer', policyNo: 'Policy number', person: 'Your name', phone: 'Telephone', save: 'Save', saved: 'Saved.', held: 'Remembered, but not stored: it is gone when this page is closed.', notSaved: 'It was not stored; please save again.',
    look: 'Look', language: '语言 Language', elder: 'Large print and buttons', on: 'on', off: 'off', theme: 'Colours', light: 'light', dark: 'dark', auto: 'as the system',
    facts: 'What you have answered', factsHelp: 'Every tab goes by this; change it under “My rights”.', factsNone: 'Nothing yet. Answer a few questions under “My rights” and every tab knows.', toRights: 'To “My rights”', factCount: '{{count}} questions answered, {{events}} events recorded.',
    rules: 'Versions of the rules', rulesHelp: 'Every finding comes from these texts. The authority has the last word.', version: 'version {{version}}', checkedOn: 'checked on {{day}}', draft: 'draft, not in force', trial: 'on trial', inForce: 'in force', unverified: 'source not verified',
    device: 'Records on this device', kept: 'Stored in this browser on this device, and nowhere else.', notKept: 'Not stored: gone when this page is closed.', export: 'Save as one file', exportHelp: 'Drafts, photos, what was not sent and what was recorded: use it to move to another phone.', exported: 'The file is ready. If no download has begun, open this page in the system’s browser.', exportFailed: 'The file was not made; please try again.',
    import: 'Bring in a file', importHelp: 'Nothing here is overwritten.', imported: 'It is here now.', importBad: 'This file cannot be read: choose one that was saved here.', importFailed: 'It was not stored. What was here is still here.',
    erase: 'Erase this device', eraseHelp: 'Removes all drafts, photos, records and settings of this device. What was handed in stays with whom it was sent to.', eraseAsk: 'Really erase? It cannot be undone.', eraseUnsent: '{{drafts}} drafts and {{submissions}} records were not sent; erased, they are gone. Really erase?', eraseSure: 'Erase', cancel: 'Keep it', eraseFailed: 'Not everything was erased: close other pages of this app and try again.',
    app: 'This app', install: 'Put it on the home screen', installHelp: 'The browser’s menu has “Add to home screen”, too.', offlineReady: 'It opens without a network.', offlineNot: 'What is needed without a network is being fetched; stay connected for a moment.', offlineNever: 'This browser cannot open it without a network; what you fill in is stored all the same.', build: 'version {{version}}',
  },
};
export default texts;
