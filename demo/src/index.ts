import { firms, type Calculator } from './firms';
import { say, startPage, type Both } from './page';
import english from './index.en';

const list = document.querySelector<HTMLUListElement>('#book-list')!;
const statuses: Readonly<Record<(typeof RULEBOOKS)[number]['status'], Both>> = {
  draft: ['征求意见稿', 'Draft for comment'], trial: ['试行', 'On trial'], 'in-force': ['正式施行', 'In force'], unverified: ['来源未核实', 'Source unverified'],
};

function item(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function showBooks(): void {
  list.replaceChildren(...RULEBOOKS.map(({ zh, en, status, checkedOn }) => {
    const row = document.createElement('li');
    row.append(item('status', say(...statuses[status])), ' ', item('title', say(zh, en)), ' ', item('checked', say(`${checkedOn} 核对`, `checked ${checkedOn}`)));
    return row;
  }));
}

document.querySelector<Calculator>('anze-tier-calculator')!.facts = firms[0]!.facts;
startPage(english, showBooks);
