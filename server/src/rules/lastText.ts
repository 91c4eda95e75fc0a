/** What several rules ask of the same paragraph, one after the other, is found once. */

const forgetting: (() => void)[] = [];

/** What `make` makes of a text, kept until another text is asked about. */
export function ofLastText<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { text: string; made: Made } | undefined;
  forgetting.push(() => {
    last = undefined;
  });
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** Nothing is kept of a text that may be closed: a part of it would keep all of it. */
export function forgetLastText(): void {
  for (const forget of forgetting) forget();
}
