import { showsIn } from '../support/lead.mjs';

/** The states that every battery visits; what they may use stands in support/states.mjs. */
export default {
  closed: { html: '<anze-citation rulebook="guangdong-non-coal-mine" clause="GD-24a"></anze-citation>', go: (page) => showsIn(page, 'anze-citation', '.chip') },
  open: { html: '<anze-citation open rulebook="guangdong-non-coal-mine" clause="GD-24a,GD-26e"></anze-citation>', go: (page) => showsIn(page, 'anze-citation', 'blockquote') },
};
