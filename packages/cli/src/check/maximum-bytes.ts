/** Larger documents are unreadable. */
export const MAXIMUM_BYTES = 10 * 1024 * 1024;
