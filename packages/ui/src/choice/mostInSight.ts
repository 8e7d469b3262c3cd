/** At most this many options are laid out to be read, or opened as a plain list; more are searched: 77 provinces. */
export const MOST_IN_SIGHT = 12;
