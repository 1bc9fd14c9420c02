import type { FieldView } from '../../forms/field';
import { kit } from '../../state/kit';

const none: FieldView = { name: '', label: '', help: '', kind: 'text', value: '', shown: '', options: [], photos: [], problem: '' };

/** As many as a record may name. */
const MOST_PHOTOS = 50;

/** One field with its label, its help and what is wrong with it. */
Component({
  properties: { field: { type: Object, value: none as FieldView & Record<string, unknown> } },
  data: { problem: '', t: {} as Record<string, string> },
  lifetimes: {
    attached() {
      const { shoot, removePhoto } = kit().wording.texts.hazard;
      this.setData({ t: { shoot, removePhoto } });
    },
  },
  methods: {
    say(event: string, value: string) {
      this.triggerEvent(event, { name: this.properties.field.name, value });
    },
    onType(event: { detail: { value: string } }) {
      this.say('type', event.detail.value);
    },
    onDay(event: { detail: { value: string } }) {
      this.say('pick', event.detail.value);
    },
    onChoose(event: { detail: { value: string } }) {
      this.say(this.properties.field.kind === 'choices' ? 'toggle' : 'pick', event.detail.value);
    },
    onShoot() {
      const { wording, photos } = kit();
      if (this.properties.field.photos.length >= MOST_PHOTOS) return this.setData({ problem: wording.t('hazard.manyPhotos', { count: MOST_PHOTOS }) });
      this.setData({ problem: '' });
      wx.chooseMedia({
        count: Math.min(9, MOST_PHOTOS - this.properties.field.photos.length), mediaType: ['image'], sizeType: ['compressed'], sourceType: ['camera', 'album'],
        success: ({ tempFiles }) => {
          const taken = tempFiles.map(({ tempFilePath }) => photos.take(tempFilePath));
          const all = [...this.properties.field.photos, ...taken.flatMap((photo) => (typeof photo === 'string' ? [] : [photo]))];
          if (taken.includes('not-a-picture')) this.setData({ problem: wording.t('hazard.notPicture') });
          else if (taken.includes('too-large')) this.setData({ problem: wording.t('hazard.tooLarge') });
          this.triggerEvent('photos', { photos: all.filter(({ hash }, i) => all.findIndex((one) => one.hash === hash) === i) });
        },
        fail: ({ errMsg }) => {
          if (!/cancel/.test(errMsg)) this.setData({ problem: wording.t('hazard.cameraFailed') });
        },
      });
    },
    onDrop(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('photos', { photos: this.properties.field.photos.filter(({ hash }) => hash !== event.currentTarget.dataset.hash) });
    },
  },
});
