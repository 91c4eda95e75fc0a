/** The files that follow from the phrases: path → content. */
export function generate(): Record<string, string>;
