import type { Option } from '../../rights/questions';

/** A list to choose one of, or several, by a tap. */
Component({
  properties: { options: { type: Array, value: [] as Option[] }, several: { type: Boolean, value: false }, label: { type: String, value: '' } },
  methods: {
    onTap(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('choose', { value: String(event.currentTarget.dataset.value) });
    },
  },
});
