import { describe, expect, test } from 'vitest';
import {
  detectMode,
  isGuess,
  isPaste,
  isTextOfTheWriter,
  withChoice,
  worthAsking,
} from '../../client/src/detectionPolicy';

test.each([
  ['file', true, true],
  ['untitled', undefined, true],
  ['vscode-remote', true, true],
  ['vscode-vfs', undefined, true],
  ['memfs', true, true],
  ['git', false, false],
  ['git', true, false],
  ['output', undefined, false],
  ['vscode-userdata', true, false],
  ['review', undefined, false],
  ['readonlyfs', false, false],
])('scheme %s, writable %s: %s', (scheme, writable, expected) => {
  expect(isTextOfTheWriter(scheme, writable)).toBe(expected);
});

test('a mode that does not exist is auto', () => {
  expect(['auto', 'ask', 'off', 'never', undefined, 3].map(detectMode)).toEqual([
    'auto',
    'ask',
    'off',
    'auto',
    'auto',
    'auto',
  ]);
});

describe('worthAsking', () => {
  test('mostly Han', () => expect(worthAsking(`${'同志们，今天我讲三点意见。'.repeat(3)} COVID-19`)).toBe(true));
  test('too short', () => expect(worthAsking('同志们：')).toBe(false));
  test('nothing', () => expect(worthAsking('')).toBe(false));
  test('English with some Han', () => {
    expect(worthAsking(`${'The quick brown fox. '.repeat(10)}今天召开会议，主要任务是总结工作部署任务。`)).toBe(false);
  });
  test('numbers', () => expect(worthAsking('2026-11-21 10:00:00 信息 服务启动 12345\n'.repeat(50))).toBe(false));
});

describe('isPaste', () => {
  test('a clause from an input method', () => expect(isPaste('全面贯彻落实党的二十大精神')).toBe(false));
  test('Enter with indent', () => expect(isPaste('\n　　')).toBe(false));
  test('a paragraph', () => expect(isPaste('我'.repeat(100))).toBe(true));
  test('some lines', () => expect(isPaste('同志们：\n一、\n二、\n三、')).toBe(true));
});

test('a language for prose is nobody’s guess', () => {
  const languages = [
    'ini',
    'bat',
    'yaml',
    'plaintext',
    'speech-outline',
    'markdown',
    'mdx',
    'latex',
    'html',
    'juliamarkdown',
  ];
  expect(languages.filter(isGuess)).toEqual(['ini', 'bat', 'yaml']);
});

describe('withChoice', () => {
  test('keeps, replaces and forgets', () => {
    const first = withChoice({}, 'a', 'plaintext');
    expect(first).toEqual({ a: 'plaintext' });
    expect(withChoice(first, 'a', 'speech-outline')).toEqual({ a: 'speech-outline' });
    expect(withChoice(first, 'a', undefined)).toEqual({});
  });
  test('forgets the oldest', () => {
    const choices = withChoice({ a: 'plaintext', b: 'plaintext' }, 'c', 'plaintext', 2);
    expect(Object.keys(choices)).toEqual(['b', 'c']);
  });
  test('what was chosen again is young', () => {
    const choices = withChoice({ a: 'plaintext', b: 'plaintext' }, 'a', 'plaintext', 2);
    expect(Object.keys(choices)).toEqual(['b', 'a']);
  });
});
