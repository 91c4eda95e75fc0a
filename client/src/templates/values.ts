/** What is written for a variable: dates as in GB/T 15835, one line, names of files that every system takes. */

/** 2026年11月21日: no zeros before the month and the day. */
export function chineseDate(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** The date to offer: the last one, because several texts are written for one meeting; not when it has passed. */
export function offeredDate(last: string | undefined, today: Date): string {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(last ?? '') ?? [];
  if (year === undefined) return chineseDate(today);
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  return new Date(Number(year), Number(month) - 1, Number(day)) >= midnight ? last! : chineseDate(today);
}

/** A value is one line; what was pasted with line ends becomes one. */
export function oneLine(value: string): string {
  return value.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').trim();
}

/** Why a name cannot be that of a file on Windows, macOS or Linux. */
export function nameProblem(name: string): 'empty' | 'long' | 'character' | 'reserved' | undefined {
  if (name.trim() === '') return 'empty';
  if (new TextEncoder().encode(name).length > 200) return 'long';
  if (/[\\/:*?"<>|\u0000-\u001f\u007f]/.test(name)) return 'character';
  if (/^\.|[. ]$/.test(name) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) return 'reserved';
  return undefined;
}

/** A name for a text, made of its first line. */
export function nameFor(text: string): string {
  const line =
    text
      .slice(0, 1000)
      .split(/[\r\n]+/)
      .find((one) => one.trim() !== '') ?? '';
  const name = line
    .trim()
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, '')
    .replace(/^\.+|(?<![. ])[. ]+$/g, '');
  return [...name].slice(0, 30).join('');
}
