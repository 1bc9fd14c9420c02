/** What a host sets in `config.js`; see there. */
export interface Config {
  readonly api: string;
  readonly names: Names;
  readonly contacts: readonly Contact[];
  /** A back end that plays the insurer on this very device: for demonstrations only. */
  readonly demo: boolean;
}
export interface Names {
  readonly firm?: string;
  readonly insurer?: string;
  readonly policyNo?: string;
  readonly person?: string;
  readonly phone?: string;
}
export const nameFields = ['firm', 'insurer', 'policyNo', 'person', 'phone'] as const;
export interface Contact {
  readonly name: string;
  readonly kind?: string;
  readonly phone?: string;
}

const none: Config = { api: '', names: {}, contacts: [], demo: false };
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function namesOf(said: unknown): Names {
  const names: Record<string, string> = {};
  if (isObject(said)) for (const field of nameFields) if (typeof said[field] === 'string' && said[field] !== '') names[field] = String(said[field]).slice(0, 200);
  return names;
}
/** Whatever the file says, and nothing where it says nothing. */
export function configOf(said: unknown): Config {
  if (!isObject(said)) return none;
  const contacts = Array.isArray(said.contacts) ? said.contacts.filter((one): one is Contact => isObject(one) && typeof one.name === 'string') : [];
  return { api: typeof said.api === 'string' ? said.api : '', names: namesOf(said.names), contacts, demo: said.demo === true };
}
/** Without its file the app works for itself. */
export const loadConfig = (): Promise<Config> =>
  import(/* @vite-ignore */ new URL('config.js', document.baseURI).href).then((module: { default: unknown }) => configOf(module.default), () => none);
