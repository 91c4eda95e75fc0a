/**
 * The log channel, in which no word of a text may stand. The library writes there whatever it cares to: messages of
 * exceptions, which may quote what they stumbled upon, what the server says by itself, whole requests when it traces.
 */
import type { LogOutputChannel } from 'vscode';

/** A line that is longer is data. */
const longest = 300;

/** The text with everything masked that could be words of a document: what is quoted, and what is not ASCII. */
export function masked(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '"…"')
    .replace(/[^\n -~]+/g, '…')
    .split('\n')
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line))
    .join('\n');
}

/** The same channel for everybody who writes to it. */
export function quietLog(channel: LogOutputChannel): LogOutputChannel {
  const to = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (message: string | Error) =>
    channel[level](masked(message instanceof Error ? (message.stack ?? message.message) : message));
  return {
    name: channel.name,
    get logLevel() {
      return channel.logLevel;
    },
    onDidChangeLogLevel: channel.onDidChangeLogLevel,
    trace: to('trace'),
    debug: to('debug'),
    info: to('info'),
    warn: to('warn'),
    error: to('error'),
    append: (text) => channel.append(masked(text)),
    appendLine: (text) => channel.appendLine(masked(text)),
    replace: (text) => channel.replace(masked(text)),
    clear: () => channel.clear(),
    show: () => channel.show(true),
    hide: () => channel.hide(),
    dispose: () => channel.dispose(),
  };
}
