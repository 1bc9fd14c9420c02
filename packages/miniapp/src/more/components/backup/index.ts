import { StorageError } from '@anze/core-rules/device';
import { exportTo, importFrom, type BackupFiles, type Imported } from '../../../device/backup';
import { BACKUP } from '../../../device/photos';
import { sizeWords } from '../../../lib/size-words';
import { kit } from '../../../state/kit';

const files = (): BackupFiles => wx.getFileSystemManager() as unknown as BackupFiles;
const path = (): string => `${wx.env.USER_DATA_PATH}/${BACKUP}`;
/** It has done its work once it was handed on, or the page is left. */
const clear = (): void => {
  try {
    wx.getFileSystemManager().unlinkSync(path());
  } catch {
    // There was none.
  }
};
interface Handing {
  readonly filePath: string;
  readonly fileName?: string;
  success(): void;
  fail(error: { readonly errMsg: string }): void;
}

/** All that is on this phone as one file: handed to a chat, and read back from one. */
Component({
  data: { t: {} as Record<string, string>, made: '', said: '', problem: '', isBusy: false },
  lifetimes: {
    attached() {
      const { title, help, make, read, share } = kit().wording.texts.backup;
      this.setData({ t: { title, help, make, read, share } });
    },
    detached: clear,
  },
  methods: {
    async onMake() {
      const { wording, storage, photos } = kit();
      this.setData({ isBusy: true, made: '', said: '', problem: '' });
      try {
        const { bytes, drafts, unsent, photos: count, lost } = await exportTo(path(), storage, photos, files());
        const made = wording.t('backup.made', { size: sizeWords(bytes), drafts, unsent, photos: count });
        this.setData({ made: lost ? `${made}${wording.t('backup.lost', { count: lost })}` : made });
      } catch {
        clear();
        this.setData({ problem: wording.t('backup.makeFailed') });
      }
      this.setData({ isBusy: false });
    },
    /** WeChat hands a file on only when a finger asks for it: so the file is made before. */
    onShare() {
      const { wording, today } = kit();
      const { shareFileMessage, saveFileToDisk } = wx as unknown as Partial<Record<'shareFileMessage' | 'saveFileToDisk', (options: Handing) => void>>;
      const hand = shareFileMessage ?? saveFileToDisk;
      if (!hand) return this.setData({ problem: wording.t('backup.shareNone') });
      hand({
        filePath: path(), fileName: wording.t('backup.file', { day: today }),
        success: () => this.setData({ said: wording.t('backup.shared'), problem: '' }),
        fail: ({ errMsg }) => this.setData(/cancel/i.test(errMsg) ? { said: '' } : { problem: wording.t('backup.shareFailed') }),
      });
    },
    onRead() {
      const { wording, consent } = kit();
      this.setData({ said: '', problem: '' });
      if (consent !== 'given') return this.setData({ problem: wording.t('backup.agreeFirst') });
      wx.chooseMessageFile({
        count: 1, type: 'file',
        success: ({ tempFiles: [file] }) => {
          if (file) void this.take(file.path, file.size);
        },
        fail: ({ errMsg }) => {
          if (!/cancel/i.test(errMsg)) this.setData({ problem: wording.t('backup.readFailed') });
        },
      });
    },
    async take(from: string, size: number) {
      const { storage, photos, ids, wording } = kit();
      this.setData({ isBusy: true });
      try {
        this.say(await importFrom(from, size, storage, photos, files(), ids.next));
        await kit().reread();
      } catch (error) {
        this.setData({ problem: wording.t(error instanceof StorageError && error.problem === 'full' ? 'backup.readFull' : 'backup.readFailed') });
      }
      this.setData({ isBusy: false });
    },
    say(outcome: Imported) {
      const { wording } = kit();
      if (outcome.status === 'unreadable') return this.setData({ problem: wording.of(`backup.why.${outcome.why}`) ?? '' });
      const { added, same, beside, kept } = outcome;
      this.setData({ said: [wording.t('backup.imported', { added, same }), ...(beside ? [wording.t('backup.beside', { count: beside })] : []), ...(kept ? [wording.t('backup.kept', { count: kept })] : [])].join('') });
    },
  },
});
