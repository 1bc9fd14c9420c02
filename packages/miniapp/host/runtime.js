// Loads the built modules as WeChat does and shows the pages with glass-easel, the framework that WeChat itself ships.
import * as adapter from 'glass-easel-miniprogram-adapter';
import { controls } from './controls.js';
import { makeWx } from './wx.js';

const { glassEasel } = adapter;
const app = window.__app;
Object.assign(window, { getRegExp: (pattern, flags) => new RegExp(pattern, flags), getDate: (...values) => new Date(...values) });
const environment = new adapter.MiniProgramEnv();
const code = environment.createCodeSpace('', true);
const backend = new glassEasel.CurrentWindowBackendContext();
backend.onEvent((target, type, detail, options) => {
  const event = new glassEasel.Event(type, detail, options);
  glassEasel.Event.dispatchEvent(target, event);
  return event.defaultPrevented() ? glassEasel.EventBubbleStatus.NoDefault : glassEasel.EventBubbleStatus.Normal;
});
const associated = environment.associateBackend(backend);

// ---- pages -------------------------------------------------------------------------------------------
const stack = [];
const head = document.querySelector('#head');
const tabs = app.json.app.tabBar?.list ?? [];
const main = document.querySelector('main');
const bar = document.createElement('nav');
bar.id = 'bar';
document.body.append(bar);
const top = () => stack[stack.length - 1];
let titled = null;
function chrome() {
  const { route } = top();
  const isTab = tabs.some(({ pagePath }) => pagePath === route);
  bar.hidden = !isTab;
  bar.style.display = isTab ? '' : 'none';
  bar.replaceChildren(...tabs.map(({ pagePath, text }) => {
    const button = document.createElement('button');
    button.textContent = text;
    if (pagePath === route) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => nav.switchTab({ url: `/${pagePath}` }));
    return button;
  }));
  const back = document.createElement('button');
  back.textContent = '‹ 返回';
  back.addEventListener('click', () => nav.navigateBack());
  head.replaceChildren(...(stack.length > 1 && !isTab ? [back] : []), titled ?? app.json[route].navigationBarTitleText ?? app.json.app.window.navigationBarTitleText);
}
const close = (page) => {
  page.root.get().onUnload?.();
  page.root.release();
  page.host.remove();
};
function open(url) {
  const [path, query = ''] = url.replace(/^\//, '').split('?');
  if (!app.json[path]) throw new Error(`no page ${path}`);
  if (top()) {
    top().root.get().onHide?.();
    top().host.hidden = true;
  }
  load(path);
  const root = associated.createRoot('wx-page', code, path);
  const host = document.createElement('div');
  const place = document.createElement('span');
  host.dataset.route = path;
  host.append(place);
  main.append(host);
  stack.push({ route: path, root, host });
  titled = null;
  root.get().onLoad?.(Object.fromEntries(new URLSearchParams(query)));
  root.attach(host, place);
  root.get().onShow?.();
  root.get().onReady?.();
  chrome();
  main.scrollTop = 0;
}
const nav = {
  navigateTo: ({ url }) => open(url),
  redirectTo({ url }) {
    const old = stack.pop();
    open(url);
    close(old);
  },
  reLaunch({ url }) {
    stack.splice(0).forEach(close);
    open(url);
  },
  switchTab({ url }) {
    stack.splice(0).forEach(close);
    open(url);
  },
  navigateBack() {
    if (stack.length < 2) return;
    close(stack.pop());
    titled = null;
    top().host.hidden = false;
    top().root.get().onShow?.();
    chrome();
  },
  title: (text) => {
    titled = text;
    chrome();
  },
  tab: (index, text) => (tabs[index].text = text),
};
const { wx, fileUrl } = makeWx(nav);

// ---- modules -----------------------------------------------------------------------------------------
/** What the logic layer calls globalThis: the language, and nothing of the browser. */
const logic = { Object, Array, JSON, Math, Promise, Symbol, Map, Set, WeakMap, WeakSet, Date, RegExp, Error, TypeError, RangeError, Number, String, Boolean, BigInt, Proxy, Reflect, Uint8Array, Uint32Array, ArrayBuffer, DataView, setTimeout, clearTimeout, setInterval, clearInterval, console };
const loaded = {};
let options = {};
const behaviors = { 'wx://form-field': { properties: { name: String, value: null } }, 'wx://form-field-button': {}, 'wx://component-export': {} };
for (const name of Object.keys(behaviors)) behaviors[name] = code.componentEnv(name, ({ Behavior }) => Behavior(behaviors[name]));
const own = (definition) => (definition?.behaviors ? { ...definition, behaviors: definition.behaviors.map((one) => (typeof one === 'string' ? behaviors[one] : one)) } : definition);
/** Component() registers the file that is being run, from whatever module it is called. */
let current = '';
const define = (kind) => (definition) => code.componentEnv(current, (env) => env[kind](own(definition)));
const join = (folder, ref) => {
  const parts = folder ? folder.split('/') : [];
  for (const part of ref.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '');
};
function load(id) {
  if (loaded[id]) return loaded[id].exports;
  const run = app.modules[id];
  if (!run) throw new Error(`no module ${id}`);
  const module = (loaded[id] = { exports: {} });
  const folder = id.split('/').slice(0, -1).join('/');
  const require = (ref) => load(join(folder, ref));
  const outer = current;
  if (app.json[id] && app.groups[id] !== undefined) current = id;
  const values = [require, module, module.exports, (given) => (options = given), define('Page'), define('Component'), define('Behavior'), wx, () => options, () => stack.map(({ root }) => root.get())];
  run(...values, ...Array.from({ length: app.hidden }), logic, logic);
  current = outer;
  return module.exports;
}

// ---- components --------------------------------------------------------------------------------------
const template = (key) => ({ groupList: app.groups, content: app.groups[key], fallbackListenerOnNativeNode: true });
const bases = {};
for (const [tag, control] of Object.entries(controls(fileUrl))) {
  const path = `__base/${tag}`;
  bases[`wx-${tag}`] = `/${path}`;
  code.addComponentStaticConfig(path, { component: true, usingComponents: {} });
  code.addCompiledTemplate(path, template('__slot'));
  const element = (self) => self._$.$$;
  const update = function () {
    if (this.rendered) control.update(element(this), this.data);
  };
  code.componentEnv(path, ({ Component }) => Component({
    properties: control.properties, observers: { [Object.keys(control.properties).join(',')]: update },
    lifetimes: {
      attached() {
        control.render(element(this), this);
        this.rendered = true;
        control.update(element(this), this.data);
      },
    },
  }));
}
for (const [id, text] of Object.entries(app.css)) {
  code.addStyleSheet(id, id);
  associated.registerStyleSheetContent(id, text);
}
const refs = (used, from) => Object.fromEntries(Object.entries(used).map(([name, ref]) => {
  const near = ref.startsWith('/') ? ref.slice(1) : join(from.split('/').slice(0, -1).join('/'), ref);
  return [name, app.json[near] ? `/${near}` : `/miniprogram_npm/${ref}`];
}));
const components = Object.keys(app.groups).filter((id) => app.json[id]);
for (const id of components) {
  code.addComponentStaticConfig(id, { ...app.json[id], usingComponents: { ...bases, ...refs(app.json[id].usingComponents ?? {}, id) } });
  code.addCompiledTemplate(id, template(id));
}
load('app');
options.onLaunch?.({ path: '', query: {} });
for (const id of components) load(id);
open(location.hash.slice(1) || app.json.app.pages[0]);
