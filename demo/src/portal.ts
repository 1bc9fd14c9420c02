import { elderSwitch } from './elder';
import { carry } from './page';
import { keepFacts } from './store';

// What was answered goes along to the firm's own page.
document.addEventListener('anze-assess', (event) => keepFacts((event as CustomEvent<{ facts: Parameters<typeof keepFacts>[0] }>).detail.facts));
carry();
elderSwitch(() => '长辈版', () => '退出长辈版')();
