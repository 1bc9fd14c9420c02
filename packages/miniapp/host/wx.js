// WeChat's `wx`, as far as the mini-program asks for it, with its limits: 1 MB a key, 10 MB in all. Tests turn `window.host`.
const PREFIX = 'wx:';
const FILES = 'file:';
const bytesOf = (text) => new Blob([text]).size;
const fail = (errMsg) => Object.assign(new Error(errMsg), { errMsg });
const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesIn = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export function makeWx(nav) {
  const host = (window.host = { limit: 10 * 1024 * 1024, keyLimit: 1024 * 1024, online: true, tapped: [], calendar: [], requests: [], api: null, denyCalendar: false, photo: null, answer: true, ...window.hostOptions });
  if (sessionStorage.getItem('offline')) host.online = false;
  const listeners = { network: new Set(), show: new Set() };
  host.setOnline = (isConnected) => {
    host.online = isConnected;
    listeners.network.forEach((listener) => listener({ isConnected }));
  };
  host.show = () => listeners.show.forEach((listener) => listener());
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  const temporary = new Map();
  const files = {
    readFileSync(path, encoding, position = 0, length) {
      const text = temporary.get(path) ?? localStorage.getItem(FILES + path);
      if (text === null || text === undefined) throw fail(`readFileSync:fail no such file ${path}`);
      const bytes = bytesIn(text).slice(position, length === undefined ? undefined : position + length);
      return encoding ? new TextDecoder().decode(bytes) : bytes.buffer;
    },
    readdirSync: (folder) => Object.keys(localStorage).filter((key) => key.startsWith(`${FILES}${folder}/`)).map((key) => key.slice(FILES.length + folder.length + 1)),
    unlinkSync: (path) => localStorage.removeItem(FILES + path),
    appendFileSync: (path, bytes) => files.writeFileSync(path, Uint8Array.of(...new Uint8Array(files.readFileSync(path)), ...new Uint8Array(bytes))),
    writeFileSync: (path, bytes) => localStorage.setItem(FILES + path, base64(new Uint8Array(bytes))),
  };
  const fileUrl = (path) => {
    if (!path || !(temporary.has(path) || localStorage.getItem(FILES + path))) return path ? 'data:,' : '';
    return `data:image/jpeg;base64,${temporary.get(path) ?? localStorage.getItem(FILES + path)}`;
  };
  // As WeChat does: the first call that needs it waits for the person's word on the privacy guide.
  let askPrivacy = null;
  const guarded = (name, call) => (options) => {
    if (!host.privacy || !askPrivacy) return call(options);
    askPrivacy(({ event, buttonId }) => {
      host.privacyAnswers = [...(host.privacyAnswers ?? []), event];
      if (event === 'disagree') return options.fail?.({ errMsg: `${name}:fail privacy permission is not authorized` });
      if (event !== 'agree' || buttonId !== 'agree-privacy') return;
      host.privacy = false;
      call(options);
    }, { referrer: name });
  };
  const info = { fontSizeScaleFactor: host.fontScale ?? 1, language: host.language ?? 'zh_CN', SDKVersion: '3.9.0', platform: 'devtools', windowWidth: innerWidth, windowHeight: innerHeight, screenWidth: innerWidth, pixelRatio: devicePixelRatio, statusBarHeight: 0 };
  const wx = {
    ...nav, env: { USER_DATA_PATH: 'wxfile://usr' },
    getStorageSync: (key) => JSON.parse(localStorage.getItem(PREFIX + key) ?? '""'),
    setStorageSync(key, value) {
      const text = JSON.stringify(value);
      if (bytesOf(text) > host.keyLimit) throw fail('setStorageSync:fail entry size limit reached');
      const total = keys().reduce((sum, one) => sum + (one === PREFIX + key ? 0 : bytesOf(localStorage.getItem(one))), 0);
      if (total + bytesOf(text) > host.limit) throw fail('setStorageSync:fail exceed storage max size 10Mb');
      localStorage.setItem(PREFIX + key, text);
    },
    removeStorageSync: (key) => localStorage.removeItem(PREFIX + key),
    getStorageInfoSync: () => ({ keys: keys().map((key) => key.slice(PREFIX.length)), currentSize: Math.ceil(keys().reduce((sum, key) => sum + bytesOf(localStorage.getItem(key)), 0) / 1024), limitSize: 10240 }),
    getExtConfigSync: () => host.ext ?? {}, getFileSystemManager: () => files,
    getAppBaseInfo: () => info, getSystemInfoSync: () => info, getWindowInfo: () => info, getDeviceInfo: () => info, getSystemSetting: () => info,
    canIUse: () => true, nextTick: (run) => queueMicrotask(run), onWindowResize() {}, offWindowResize() {},
    getMenuButtonBoundingClientRect: () => ({ top: 0, left: innerWidth, width: 0, height: 0, right: 0, bottom: 0 }),
    createSelectorQuery: () => ({ in() { return this; }, select() { return this; }, selectAll() { return this; }, boundingClientRect(run) { run?.({ height: 44, width: 100 }); return this; }, exec() {} }),
    getRandomValues: ({ length, success }) => success({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer }),
    getNetworkType: ({ success }) => success({ networkType: host.online ? 'wifi' : 'none' }),
    onNetworkStatusChange: (listener) => listeners.network.add(listener), offNetworkStatusChange: (listener) => listeners.network.delete(listener),
    onAppShow: (listener) => listeners.show.add(listener), offAppShow: (listener) => listeners.show.delete(listener),
    login: ({ success, fail: no }) => (host.online ? success({ code: 'code-1' }) : no({ errMsg: 'login:fail' })),
    request({ url, method, data, header, success, fail: no }) {
      host.requests.push({ url, method });
      if (!host.online) return void setTimeout(() => no({ errMsg: 'request:fail' }), 0);
      fetch(url, { method, headers: header, body: method === 'GET' ? undefined : data }).then(
        async (answer) => success({ statusCode: answer.status, data: await answer.text(), header: Object.fromEntries(answer.headers) }),
        (error) => no({ errMsg: `request:fail ${error.message}` }),
      );
    },
    chooseMedia({ success, fail: no }) {
      if (!host.photo) return no({ errMsg: 'chooseMedia:fail cancel' });
      const path = `wxfile://tmp/${temporary.size}.jpg`;
      temporary.set(path, host.photo);
      success({ tempFiles: [{ tempFilePath: path, size: host.photo.length, fileType: 'image' }] });
    },
    // Files that left for a chat lie there, whatever becomes of the mini-program.
    shareFileMessage({ filePath, fileName, success }) {
      sessionStorage.setItem(fileName, temporary.get(filePath) ?? localStorage.getItem(FILES + filePath));
      success();
    },
    chooseMessageFile({ success, fail: no }) {
      const name = Object.keys(sessionStorage).find((one) => one.endsWith('.anze'));
      if (!name) return no({ errMsg: 'chooseMessageFile:fail cancel' });
      const path = `wxfile://tmp/${name}`;
      temporary.set(path, sessionStorage.getItem(name));
      success({ tempFiles: [{ path, name, size: bytesIn(temporary.get(path)).length }] });
    },
    addPhoneCalendar({ success, fail: no, ...entry }) {
      if (host.denyCalendar) return no({ errMsg: 'addPhoneCalendar:fail auth deny' });
      host.calendar.push(entry);
      success({ errMsg: 'addPhoneCalendar:ok' });
    },
    onNeedPrivacyAuthorization: (listener) => (askPrivacy = listener), openPrivacyContract() {}, openSetting() {},
    requestSubscribeMessage: ({ tmplIds, success, fail: no }) => (host.subscription === 'off' ? no({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 }) : success(Object.fromEntries(tmplIds.map((id) => [id, host.subscription ?? 'accept'])))),
    showModal({ content, confirmText = '确定', cancelText = '取消', success }) {
      const sheet = document.createElement('div');
      sheet.id = 'sheet';
      const box = document.createElement('div');
      box.append(content);
      for (const [text, confirm] of [[confirmText, true], [cancelText, false]]) {
        const button = document.createElement('button');
        button.textContent = text;
        button.addEventListener('click', () => {
          sheet.remove();
          success({ confirm, cancel: !confirm });
        });
        box.append(button);
      }
      sheet.append(box);
      document.body.append(sheet);
    },
    setTabBarItem: ({ index, text }) => nav.tab(index, text), setNavigationBarTitle: ({ title }) => nav.title(title),
    showToast: ({ title }) => (document.body.dataset.toast = title),
    pageScrollTo() {}, previewImage() {}, makePhoneCall: ({ phoneNumber }) => host.tapped.push(phoneNumber), setClipboardData: ({ data, success }) => { host.clipboard = data; success?.(); },
  };
  for (const name of ['chooseMedia', 'addPhoneCalendar', 'chooseMessageFile', 'setClipboardData']) wx[name] = guarded(name, wx[name]);
  return { wx, fileUrl };
}
