/** The sub-path of the site, with a slash at each end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** How the names of our stores begin: other programs of this host have theirs beside them. */
export const ours = `open-relationship ${base} `;

/** What is kept on the device, each in a store of its own. */
export const stores = {
  /** Scripts, sheets and faces by names that change with what they hold, and the answer without a network. */
  files: `${ours}files`,
  /** The pages last read. */
  read: `${ours}read`,
  /** All of the site, where a reader asked for that. */
  everything: `${ours}everything`,
} as const;
