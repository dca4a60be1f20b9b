/** The command line's words are off; the message says how, in a sentence. */
export class UsageError extends Error {}
