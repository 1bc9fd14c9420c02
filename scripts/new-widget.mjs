// pnpm new:widget anze-foo-bar
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const pascal = (tag) => tag.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

export function filesOf(tag) {
  const name = tag.slice('anze-'.length);
  const Class = pascal(tag);
  const styles = `${Class[0].toLowerCase()}${Class.slice(1)}Styles`;
  return {
    [`src/${name}/${name}.ts`]: `import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ${styles} } from './${name}.styles';

/**
 * @element ${tag}
 * @csspart base - the outermost box
 */
export class ${Class} extends LitElement {
  static override readonly styles = ${styles};

  @property() label = '';

  protected override render() {
    return html\`<div class="base" part="base">\${this.label}</div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${Class};
  }
}
`,
    [`src/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${styles} = css\`
  :host {
    display: block;
  }
  .base {
    color: var(--anze-color-text, #1f2328);
  }
\`;
`,
    [`src/${name}/${name}.test.ts`]: `import { expect, fixture, html } from '@open-wc/testing';
import '../define/${tag}';
import type { ${Class} } from './${name}';

describe('${tag}', () => {
  it('shows its label', async () => {
    const element = await fixture<${Class}>(html\`<${tag} label="示例"></${tag}>\`);
    expect(element.shadowRoot?.textContent).to.contain('示例');
  });

  it('is accessible', async () => {
    const element = await fixture<${Class}>(html\`<${tag} label="示例"></${tag}>\`);
    await expect(element).to.be.accessible();
  });
});
`,
    [`src/${name}/${name}.md`]: `# ${tag}

What it is for, in one sentence.

\`\`\`html
<script src="autoload.js"></script>
<${tag} label="示例"></${tag}>
\`\`\`

| attribute | meaning |
| --- | --- |
| \`label\` | the text shown |
`,
    [`src/define/${tag}.ts`]: `import { ${Class} } from '../${name}/${name}';

if (!customElements.get('${tag}')) customElements.define('${tag}', ${Class});
`,
  };
}

const statesOf = (tag) => `/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  start: { html: '<${tag} label="示例"></${tag}>' },
};
`;

export function newWidget(root, tag) {
  if (!/^anze(-[a-z][a-z0-9]*)+$/.test(tag ?? '')) throw new Error('name it like anze-foo-bar');
  const widgets = join(root, 'packages/widgets');
  const files = filesOf(tag);
  const there = Object.keys(files).find((file) => existsSync(join(widgets, file)));
  if (there) throw new Error(`packages/widgets/${there} is already there`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(widgets, file)), { recursive: true });
    writeFileSync(join(widgets, file), text);
  }
  const list = join(widgets, 'widgets.json');
  const tags = JSON.parse(readFileSync(list, 'utf8'));
  if (!tags.includes(tag)) writeFileSync(list, `${JSON.stringify([...tags, tag], null, 2)}\n`);
  const all = join(widgets, 'src/define/all.ts');
  writeFileSync(all, `${readFileSync(all, 'utf8')}import './${tag}';\n`);
  writeFileSync(join(root, `test/states/${tag}.mjs`), statesOf(tag));
  return Object.keys(files).map((file) => `packages/widgets/${file}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    newWidget(join(import.meta.dirname, '..'), process.argv[2]).forEach((file) => console.log(`wrote ${file}`));
    console.log('listed in packages/widgets/widgets.json, its states stand in test/states/; give it a size in test/size/budgets.json');
  } catch (error) {
    console.error(`new:widget: ${error.message}`);
    process.exitCode = 2;
  }
}
