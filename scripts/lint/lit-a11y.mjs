// eslint-plugin-lit-a11y keeps its notes in the parser services, which oxlint freezes: give each rule an object to write on.
import plugin from 'eslint-plugin-lit-a11y';

const { rules } = plugin;

const overlay = (target, own) => new Proxy(own, {
  get: (_, key) => {
    if (key in own) return own[key];
    const value = target[key];
    return typeof value === 'function' ? value.bind(target) : value;
  },
});

const open = (context) => {
  const parserServices = {};
  const sourceCode = overlay(context.sourceCode, { parserServices });
  return overlay(context, { parserServices, sourceCode, getSourceCode: () => sourceCode });
};

export default {
  meta: { name: 'lit-a11y' },
  rules: Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, create: (context) => rule.create(open(context)) }]),
  ),
};
