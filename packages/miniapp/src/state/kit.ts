import { todayInShanghai } from '@anze/core-rules';
import kitVersion from '@anze/core-rules/version';
import { DraftStore, eraseDevice, MemoryStorage, Outbox, shelves, StorageError, type EraseOutcome, type Storage, type StorageProblem } from '@anze/core-rules/device';
import config from '../config';
import { WxBackend, type Network } from '../device/backend';
import { Ids } from '../device/ids';
import { Photos, type Photo } from '../device/photos';
import { Session } from '../device/session';
import { hashOf } from '../device/sha256';
import { noLocks, wxClock, wxWakes } from '../device/wx-host';
import { PREFIX, WxStorage } from '../device/wx-storage';
import { loadBooks, loadFactTexts } from '../lib/books';
import { lookClass, type TypeSize } from '../lib/look';
import { Wording } from '../lib/t';
import { Words } from '../lib/words';
import type { RevisitRecord, Submission } from '@anze/core-rules/records';
import type { Turn } from '../ask/guide';
import type { HazardEntry } from '../hazards/hazards';
import type { ComplaintEntry } from '../complaints/complaints';
import { Cases, type SeenCase } from './cases';
import { Privacy, type PrivacyHost } from './privacy';
import { emptyProfile, isBlank, readProfile, Register, writeProfile, type Profile, type ServiceEvent } from './profile';

const CONSENT = `${PREFIX}consent`;
export interface RevisitEntry {
  readonly id: string;
  readonly record: RevisitRecord;
}

/** All that outlives a page: what is recorded, where it lies, what waits to be sent. Pages ask it and are told when something changes. */
export class Kit {
  readonly wording = new Wording(/^en/i.test(hostInfo().language ?? '') ? 'en' : 'zh-CN');
  readonly ids = new Ids(wx);
  readonly photos = new Photos(wx.getFileSystemManager() as unknown as ConstructorParameters<typeof Photos>[0], wx.env.USER_DATA_PATH);
  readonly session = config.api ? new Session(wx as unknown as ConstructorParameters<typeof Session>[0], config.api, () => Date.now()) : null;
  readonly chat = new Register<Turn>(() => this.storage, 'chat');
  readonly services = new Register<ServiceEvent>(() => this.storage, 'service');
  readonly hazards = new Register<HazardEntry>(() => this.storage, 'hazard');
  readonly complaints = new Register<ComplaintEntry>(() => this.storage, 'complaint');
  readonly revisits = new Register<RevisitEntry>(() => this.storage, 'revisit');
  readonly cases = new Cases(new Register<SeenCase>(() => this.storage, 'case'), () => this.backend, () => Date.now());
  readonly privacy = new Privacy(wx as unknown as PrivacyHost, () => {
    this.tell();
    // The question stands on top of the page.
    void wx.pageScrollTo({ scrollTop: 0 });
  });
  storage: Storage = new MemoryStorage();
  drafts = this.draftsOn(this.storage);
  outbox: Outbox<Photo> | null = null;
  private backend: WxBackend | null = null;
  profile: Profile = emptyProfile;
  consent: 'asked' | 'given' | 'later' = 'asked';
  /** Why the newest thing was not stored; gone with the next that is. */
  problem: StorageProblem | null = null;
  isOnline = true;
  private factTexts: ReturnType<typeof loadFactTexts> | null = null;
  private readonly listeners = new Set<() => void>();

  start(): void {
    this.nameTabs();
    wx.getNetworkType({ success: ({ networkType }) => this.setOnline(networkType !== 'none') });
    wx.onNetworkStatusChange(({ isConnected }) => this.setOnline(isConnected));
    // Somebody may come back from WeChat's settings.
    wx.onAppShow(() => this.tell());
    if (wx.getStorageSync(CONSENT)) void this.open();
  }

  /** From now on things are stored; what was typed before comes along. */
  async agree(): Promise<void> {
    const before = this.storage;
    if (!(await this.guard(async () => wx.setStorageSync(CONSENT, '1')))) return;
    await this.open(before);
  }
  /** The same yes for WeChat's own question, when it asked one. */
  agreeToGuide(): void {
    this.privacy.agree();
    this.tell();
  }
  refuseGuide(): void {
    this.privacy.refuse();
    this.tell();
  }
  later(): void {
    this.consent = 'later';
    this.tell();
  }
  private async open(before?: Storage): Promise<void> {
    const storage = new WxStorage(wx);
    this.photos.mayStore = true;
    const isOpen = await this.guard(async () => {
      if (before) await moveAll(before, storage, this.photos);
      const kept = await storage.run('read', ['photos'], (tx) => tx.keys('photos'));
      this.photos.sweep(new Set(kept));
      // What was answered while it opened is newer than what was moved.
      if (before) await writeProfile(storage, this.profile);
      else this.profile = await readProfile(storage);
    });
    // A newer mini-program's records stay as they are; what is typed here is kept apart from them.
    if (isOpen) this.use(storage);
    this.consent = 'given';
    this.tell();
  }
  private use(storage: Storage): void {
    this.outbox?.stop();
    this.storage = storage;
    this.drafts = this.draftsOn(storage);
    const { session } = this;
    if (!session) return;
    const backend = (this.backend = new WxBackend({ network: wx as unknown as Network, base: config.api, token: session.current, bytesOf: (photo) => this.photos.bytesOf(photo) }));
    const onChange = (): void => this.tell();
    this.outbox = new Outbox<Photo>({ storage, backend, clock: wxClock, locks: noLocks, wakes: wxWakes, hashOf, photos: this.photos, onChange, onReceipt: (receipt) => void this.followed(receipt.ledger.case) });
    this.outbox.start();
  }
  /** The insurer has something new of a complaint: the case is looked at again. */
  private async followed(id: string): Promise<void> {
    this.tell();
    const isComplaint = await this.complaints.one(id).catch(() => null);
    if (isComplaint && (await this.cases.read([id], true))) this.tell();
  }
  private draftsOn(storage: Storage): DraftStore<Photo> {
    return new DraftStore<Photo>({ storage, clock: wxClock, newId: this.ids.next, hashOf, photos: this.photos });
  }

  /** The class on every page's root. */
  get look(): 'elder' | '' {
    return lookClass(this.profile, hostInfo());
  }
  get today(): string {
    return todayInShanghai();
  }
  async wordsNow(): Promise<Words> {
    this.factTexts ??= loadFactTexts(this.wording.language);
    // Made anew each time: a mini-program may stay open over midnight.
    return new Words(this.wording, await this.factTexts, this.today);
  }
  readonly books = loadBooks;

  /** Keeps the profile in mind at once, and on the phone as soon as it may be. */
  async setProfile(profile: Profile): Promise<boolean> {
    this.profile = profile;
    const isStored = await this.guard(() => writeProfile(this.storage, profile));
    this.tell();
    return isStored;
  }
  /** Does a piece of storing; what goes wrong stands in the notice until the next one succeeds. */
  async guard(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.setProblem(null);
      return true;
    } catch (error) {
      const text = typeof error === 'object' && error !== null && 'errMsg' in error ? String((error as { errMsg: unknown }).errMsg) : '';
      this.setProblem(error instanceof StorageError ? error.problem : /limit|exceed/i.test(text) ? 'full' : 'failed');
      return false;
    }
  }
  setProblem(problem: StorageProblem | null): void {
    if (this.problem === problem) return;
    this.problem = problem;
    this.tell();
  }
  async waiting(): Promise<{ readonly count: number; readonly refused: number; readonly needsLogin: boolean }> {
    const entries = await this.storage.run('read', ['outbox'], (tx) => tx.range('outbox')).catch(() => []);
    const held = entries.map(([, value]) => (value as { held: string | null }).held);
    return { count: held.filter((one) => one !== 'refused').length, refused: held.filter((one) => one === 'refused').length, needsLogin: held.includes('login') };
  }
  /** Hands a finished record over to the outbox. @throws StorageError, or an error that names the field. */
  async submit(draft: { flush(): Promise<number> }, submission: Submission): Promise<void> {
    const outcome = await this.drafts.submit(await draft.flush(), { ...submission, kit: kitVersion });
    if (outcome.status === 'refused') throw outcome.problem === 'full' ? new StorageError('full') : new Error(`${outcome.message} ${outcome.fields?.[0]?.path ?? ''}`);
    if (outcome.status === 'conflict') throw new Error('the draft was changed elsewhere');
  }
  /** After something was read in from elsewhere. */
  async reread(): Promise<void> {
    if (isBlank(this.profile)) this.profile = await readProfile(this.storage);
    this.tell();
    void this.outbox?.drain('submit');
  }
  async erase(evenUnsent: boolean): Promise<EraseOutcome> {
    const outcome = await eraseDevice(this.storage, { evenUnsent });
    if (outcome.status !== 'erased') return outcome;
    this.outbox?.stop();
    this.outbox = null;
    this.backend = null;
    this.cases.forget();
    this.photos.sweep(new Set());
    this.photos.mayStore = false;
    wx.removeStorageSync(CONSENT);
    this.storage = new MemoryStorage();
    this.drafts = this.draftsOn(this.storage);
    this.profile = emptyProfile;
    this.consent = 'asked';
    this.tell();
    return outcome;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  tell(): void {
    this.listeners.forEach((listener) => listener());
  }
  /** app.json names them in Chinese. */
  private nameTabs(): void {
    const { language, texts } = this.wording;
    if (language === 'zh-CN') return;
    [texts.tabs.ask, texts.tabs.rights, texts.tabs.calendar, texts.tabs.hazards, texts.tabs.complaints].forEach((text, index) => wx.setTabBarItem({ index, text }));
  }
  private setOnline(isOnline: boolean): void {
    if (this.isOnline === isOnline) return;
    this.isOnline = isOnline;
    this.tell();
  }
}

async function moveAll(from: Storage, to: Storage, photos: Photos): Promise<void> {
  const all = await from.run('read', shelves, async (tx) => Promise.all(shelves.map(async (shelf) => [shelf, await tx.range(shelf)] as const)));
  const files = new Map<unknown, unknown>();
  for (const [shelf, values] of all) for (const [, value] of values) if (shelf === 'photos') files.set(value, await photos.keep(photos.give(value)));
  await to.run('write', shelves, async (tx) => {
    for (const [shelf, values] of all) for (const [key, value] of values) await tx.put(shelf, key, files.get(value) ?? value);
  });
}

/** Old WeChat has it elsewhere. */
const hostInfo = (): { readonly language?: string } & TypeSize => wx.getAppBaseInfo?.() ?? wx.getSystemInfoSync();

let one: Kit | null = null;
export const kit = (): Kit => (one ??= new Kit());
