/** The language the window speaks; the machine's own default may be one that no person does ("C"). */
export const spoken: string | undefined = globalThis.navigator?.language;
