/** A mistake in what the program was given: its message is one line for who gave it. */
export class InputError extends Error {}
