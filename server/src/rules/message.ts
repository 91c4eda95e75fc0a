/**
 * What a finding or a fix says: an English sentence with {0}, {1} … and what stands for them. The host translates it
 * when it shows it, so rules depend on no translation library and speak every language.
 */
export interface Message {
  text: string;
  args: readonly (string | number)[];
}

/** A message; every `text` has a translation in l10n/. */
export function say(text: string, ...args: (string | number)[]): Message {
  return { text, args };
}

/** Words of the text itself, which no language changes. */
export function verbatim(text: string): Message {
  return { text: '{0}', args: [text] };
}
