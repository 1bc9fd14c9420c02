import type { English } from './page';

const english: English = {
  title: 'Phone - Anze Kit',
  skip: 'Skip to the content',
  brand: 'Anze Kit',
  nav: 'Pages',
  navPortal: 'Portal',
  navInsurer: 'Insurer',
  navPhone: 'Phone',
  navEmbed: 'Embed code',
  h1: 'What the owner of a firm sees',
  lead: 'The whole app stands in the phone: ask, rights, calendar, hazards, complaints and revisits. Choose a firm and every tab goes by it, or choose “My own” and begin with the first question.',
  firms: 'Firms made ready',
  look: 'Look',
  elder: 'Elder look',
  dark: 'Dark',
  screen: 'Phone screen',
  foot: 'Results are for reference; the authority has the last word. The firms in the demo are made up.',
};
export default english;
