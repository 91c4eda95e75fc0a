/** The files that follow from the list of rules: path → content. */
export function generate(): Promise<Record<string, string>>;
