/** Whether an edit that is meant to change nothing but blanks and line breaks left the outline as it was. */
import type { Outline } from '../outline/types';

/** The outline as text, without places and blanks: what must stay the same. */
export function describeOutline({ speeches, paragraphs }: Outline): string {
  const lines: string[] = [];
  for (const speech of speeches) {
    const { title, salutation, opening, closing, attachments, signature, date, parts, runs, attached } = speech;
    lines.push(`speech ${attached} ${parts.length} ${speech.documentNumber !== undefined}`);
    for (const element of [title, salutation, opening, closing, ...attachments, signature, date])
      lines.push(element ? `${element.kind} ${element.name}` : '-');
    for (const run of runs)
      for (const { level, form, mark, title: name, titled } of run.parts)
        lines.push(`${level} ${form} ${mark.family} ${mark.ordinal} ${titled ? name : ''}`);
  }
  for (const { role, text } of paragraphs) if (role !== 'residue') lines.push(text);
  return lines.join('\n').replace(/[ \t\u3000\u00a0]+/g, '');
}

/** Also what each paragraph is, and where it stands in its speech. */
export function isSameOutline(a: Outline, b: Outline): boolean {
  return (
    a.wrapped === b.wrapped &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every(({ role }, i) => role === b.paragraphs[i]!.role) &&
    describeOutline(a) === describeOutline(b)
  );
}
