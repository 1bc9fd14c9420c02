// The form controls and media of WeChat, as elements of a page.
const input = (tag) => ({
  properties: { ...untouched, value: null, type: String, placeholder: String, disabled: Boolean, maxlength: Number, ariaLabel: String },
  render(host, self) {
    const field = document.createElement(tag);
    field.addEventListener('input', (event) => {
      event.stopPropagation();
      self.triggerEvent('input', { value: field.value, cursor: field.value.length });
    });
    field.addEventListener('change', (event) => event.stopPropagation());
    for (const name of ['focus', 'blur']) field.addEventListener(name, () => self.triggerEvent(name, { value: field.value }));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && tag === 'input') self.triggerEvent('confirm', { value: field.value });
    });
    host.append(field);
  },
  update(host, { value, type, placeholder, disabled, ariaLabel }) {
    const field = host.querySelector(tag);
    if (field.value !== `${value ?? ''}`) field.value = value ?? '';
    field.placeholder = placeholder;
    field.disabled = disabled;
    if (ariaLabel) field.setAttribute('aria-label', ariaLabel);
    field.inputMode = type === 'digit' ? 'decimal' : type === 'number' ? 'numeric' : 'text';
  },
});

/** Known to WeChat, and without meaning here. */
const untouched = Object.fromEntries([
  'activityType', 'entrancePath', 'formType', 'openType', 'hoverStopPropagation', 'hoverStartTime', 'hoverStayTime', 'lang', 'needShowEntrance', 'sessionFrom', 'hoverClass', 'sendMessageTitle', 'sendMessagePath', 'sendMessageImg',
  'appParameter', 'showMessageCard', 'phoneNumberNoQuotaToast', 'placeholderStyle', 'placeholderClass', 'password', 'focus', 'confirmType', 'confirmHold', 'cursor', 'cursorColor', 'cursorSpacing', 'adjustPosition', 'autoFocus', 'alwaysEmbed',
  'selectionStart', 'selectionEnd', 'holdKeyboard', 'safePasswordCertPath', 'safePasswordLength', 'safePasswordTimeStamp', 'safePasswordNonce', 'safePasswordSalt', 'safePasswordCustomHash', 'ariaRole', 'ariaRoledescription', 'autoHeight', 'fixed',
  'disableDefaultPadding', 'showConfirmBar', 'mode',
].map((name) => [name, null]));

export const controls = (fileUrl) => ({
  input: input('input'),
  textarea: input('textarea'),
  button: {
    properties: { ...untouched, openType: String, disabled: Boolean, ariaLabel: String },
    render(host, self) {
      host.setAttribute('role', 'button');
      host.addEventListener('pointerup', () => {
        if (self.data.openType === 'agreePrivacyAuthorization') self.triggerEvent('agreeprivacyauthorization', {});
      });
    },
    update: (host, { ariaLabel }) => ariaLabel && host.setAttribute('aria-label', ariaLabel),
  },
  image: {
    properties: { src: String, mode: String, ariaLabel: String },
    render(host, self) {
      const image = document.createElement('img');
      image.addEventListener('error', () => self.triggerEvent('error', {}));
      host.append(image);
    },
    update: (host, { src, ariaLabel }) => Object.assign(host.querySelector('img'), { src: fileUrl(src), alt: ariaLabel }),
  },
  picker: {
    properties: { mode: String, value: String, start: String, end: String, disabled: Boolean },
    render(host, self) {
      const day = document.createElement('input');
      day.type = 'date';
      day.style.cssText = 'position:absolute;opacity:.01;width:44px;height:44px';
      day.addEventListener('change', (event) => {
        event.stopPropagation();
        self.triggerEvent('change', { value: day.value });
      });
      host.append(day);
    },
    update: (host, { value }) => (host.querySelector('input').value = value),
  },
  'web-view': {
    properties: { src: String },
    render: (host) => host.append(document.createElement('iframe')),
    update: (host, { src }) => src && (host.querySelector('iframe').src = src),
  },
});
