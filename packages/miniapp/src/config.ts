/** Whom a firm may turn to that is not satisfied. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
  readonly note?: string;
}
/** What an insurer sets: here before building, or without building in `ext.json` (a platform that runs many mini-programs). All may stay empty. */
export interface Config {
  /** Where the contract of docs/backend.md lives, e.g. `https://insurer.example/anze/v1`; empty: records stay on the phone. */
  readonly api: string;
  /** Origins that the web page may show, e.g. `https://insurer.example`. */
  readonly webOrigins: readonly string[];
  /** The page with charts and long texts, at one of the origins; empty: no link to it. */
  readonly webPage: string;
  /** The subscription message that reminds of a date; empty: no such button. */
  readonly dueTemplate: string;
  /** The authority, the mediation: shown beside a complaint that was not settled. */
  readonly contacts: readonly Contact[];
}

const built: Config = { api: '', webOrigins: [], webPage: '', dueTemplate: '', contacts: [] };
const outside = (): Partial<Config> => (wx.getExtConfigSync?.() ?? {}) as Partial<Config>;

const config: Config = { ...built, ...outside() };
export default config;
