/** Nothing of a text reaches the log, whoever writes there. */
import { expect, test } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { masked, quietLog } from '../../client/src/quietLog';

const text = '同志们：secret "机密" 2026';

/** What a channel is given. */
function channel() {
  const written: string[] = [];
  const write = (line: string) => void written.push(line);
  const levels = { trace: write, debug: write, info: write, warn: write, error: write };
  const inner = { ...levels, append: write, appendLine: write, replace: write, name: '讲稿大纲', logLevel: 1 };
  return { log: quietLog(inner as unknown as LogOutputChannel), written };
}

function problem(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['an exception that quotes JSON', problem(() => JSON.parse(`{"a": ${text}`)).message],
  ['a traced request', `Sending request 'x'.\nParams: ${JSON.stringify({ text, more: { text: 'secret\\"' } })}`],
  ['JSON that was cut', JSON.stringify({ text }).slice(0, -6)],
  ['a message of the library', `Received message which is neither …: ${JSON.stringify({ params: [text] }, null, 4)}`],
])('%s is masked on every way to the log', (_, message) => {
  const { log, written } = channel();
  for (const way of ['trace', 'debug', 'info', 'warn', 'error', 'append', 'appendLine', 'replace'] as const)
    log[way](message);
  log.error(new Error(message));
  expect(written).toHaveLength(9);
  for (const line of written) {
    expect(line).not.toMatch(/\p{Script=Han}|secret/u);
    expect(line.length).toBeGreaterThan(5);
  }
});

test('what is no text stays readable', () => {
  const line = "TypeError: Cannot read properties of undefined (reading 'length')\n    at a (/x/node.js:1:2)";
  expect(masked(line)).toBe(line);
  expect(masked('x'.repeat(1000))).toHaveLength(301);
});
