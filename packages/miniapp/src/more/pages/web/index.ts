import config from '../../../config';
import { allowedAddress, withTicket } from '../../../device/web-address';
import { kit } from '../../../state/kit';

/** Charts and long texts from the insurer's own site. Only addresses of the allowed origins; nothing of the firm travels in the address. */
Component({
  data: { look: '', src: '', refused: '' },
  methods: {
    async onLoad(query: Record<string, string>) {
      const { wording, isOnline, session } = kit();
      wx.setNavigationBarTitle({ title: wording.t('web.title') });
      this.setData({ look: kit().look });
      const found = allowedAddress(query.url ? decodeURIComponent(query.url) : config.webPage, config.webOrigins);
      if (!found) return this.setData({ refused: wording.t('web.refused') });
      if (!isOnline) return this.setData({ refused: wording.t('web.offline') });
      const ticket = session ? await session.ticketFor(found.path) : null;
      this.setData({ src: withTicket(found.url, ticket) });
    },
  },
});
