import { describe, expect, it } from 'vitest';
import { chineseDate, nameFor, nameProblem, offeredDate, oneLine } from '../../../client/src/templates/values';

const today = new Date(2026, 10, 21, 17, 30);

describe('dates', () => {
  it.each([
    [new Date(2026, 10, 21), '2026年11月21日'],
    [new Date(2026, 0, 1, 23, 59), '2026年1月1日'],
  ])('have no zeros before month and day: %s', (date, expected) => {
    expect(chineseDate(date)).toBe(expected);
  });

  it.each([
    [undefined, '2026年11月21日'],
    ['', '2026年11月21日'],
    ['十一月下旬', '2026年11月21日'],
    ['2026年11月20日', '2026年11月21日'],
    ['2026年11月21日', '2026年11月21日'],
    ['2026年12月1日', '2026年12月1日'],
    ['2027年1月5日', '2027年1月5日'],
  ])('after %j, %s is offered', (last, expected) => {
    expect(offeredDate(last, today)).toBe(expected);
  });
});

describe('values', () => {
  it.each([
    [' 县医保局\n', '县医保局'],
    ['县医保局\r\n办公室', '县医保局 办公室'],
    ['县长　王建国', '县长　王建国'],
  ])('%j becomes one line', (value, expected) => {
    expect(oneLine(value)).toBe(expected);
  });
});

describe('names of templates', () => {
  it.each([
    ['表态发言', undefined],
    ['2026年 一季度（初稿）', undefined],
    ['  ', 'empty'],
    ['甲/乙', 'character'],
    ['甲:乙', 'character'],
    ['甲\n乙', 'character'],
    ['..', 'reserved'],
    ['.隐藏', 'reserved'],
    ['讲话.', 'reserved'],
    ['CON', 'reserved'],
    ['com1.txt', 'reserved'],
    ['字'.repeat(70), 'long'],
  ])('%j: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  it.each([
    ['在全县安全生产工作会议上的讲话\n同志们：', '在全县安全生产工作会议上的讲话'],
    ['\n\r\n　　第一行：“甲/乙”?\n', '第一行：“甲乙”'],
    ['...', ''],
    ['字'.repeat(100), '字'.repeat(30)],
  ])('of %j: %s', (text, name) => {
    expect(nameFor(text)).toBe(name);
    if (name !== '') expect(nameProblem(name)).toBeUndefined();
  });
});
