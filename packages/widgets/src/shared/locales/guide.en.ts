import type { Translated } from './i18n';
import type zh from './guide.zh-CN';

const en: Translated<typeof zh> = {
  title: 'Ask',
  hello: 'What would you like to know?',
  help: 'Ask in plain words. Every answer comes from the text of the rules and can be looked up; what is not known is said to be unknown.',
  examples: 'You can ask like this',
  example: { visits: 'Quarry in Guangdong, premium 32,000, no accident last year: how often must they come?', first: 'When is the first service due?', complaint: 'Where can I complain about the service?' },
  you: 'You: ',
  label: 'What do you want to know',
  placeholder: 'Your question',
  send: 'Ask',
  busy: 'Looking it up…',
  honest: 'Without a network and without guessing: worked out from the rules. The authority’s reading decides.',
  keys: 'Enter sends, Shift+Enter starts a new line.',
  failed: {
    stored: 'What keeps the dialog did not load. You can go on asking; the dialog is gone when the page is closed.',
    part: 'It could not be looked up: what is needed for it did not load; the connection may be down. What you wrote is still there.',
    other: 'It could not be looked up: to answer in Chinese, the network is needed once. What you wrote is still there: connect and try again, or ask in English.',
    language: 'The other language did not load: connect to the network, then tap once more.',
    speak: 'Try again',
    rulebook: 'This site names a rulebook “{{id}}” that does not exist. There are: {{known}}. What you wrote is still there.',
    retry: 'Try again',
  },
};
export default en;
