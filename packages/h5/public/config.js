// What the host of this app sets. It may be changed without building anew; everything may stay empty.
export default {
  // Where the contract of docs/backend.md lives, e.g. '/anze/v1'. Another origin must also stand in connect-src of index.html (before building) and of the server's headers.
  api: '',
  // What is known of the firm on this device before it says so itself: firm, insurer, policyNo, person, phone.
  names: {},
  // Whom one can turn to: [{ name, kind, phone, address, url, note }].
  contacts: [],
};
