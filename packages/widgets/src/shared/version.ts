/** Stands on every print, share link and report, so that a figure can be traced to the kit that gave it. */
export const kitVersion = '0.0.0';
