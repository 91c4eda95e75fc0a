import { describe, expect, test } from 'vitest';
import { speechType } from '../../server/src/features/speechType';
import { parseOutline } from '../../server/src/outline/outline';

function typeOf(text: string): string | undefined {
  const outline = parseOutline(text);
  return speechType(outline, outline.speeches[0]!);
}

describe('the kind of a speech', () => {
  test.each([
    ['在全县防汛工作动员部署会上的讲话', '动员部署'],
    ['在年度工作会议上的讲话', '工作会议'],
    ['在先进个人表彰大会上的讲话', '总结表彰'],
    ['在企业家座谈会上的讲话', '座谈会'],
    ['在河东乡调研时的讲话', '调研讲话'],
    ['学习讲话精神专题党课', '党课'],
    ['在动员大会上的表态发言', '表态发言'],
    ['表彰大会主持词', '主持词'],
    ['2025年度述职报告', '述职'],
    ['在艺术节开幕式上的致辞', '致辞'],
    ['在节前廉政谈话会上的讲话', '廉政谈话'],
    ['政 府 工 作 报 告', '工作报告'],
  ])('by its title: %s', (title, type) => {
    expect(typeOf(`${title}\n\n同志们：\n今天我们相聚在这里。\n`)).toBe(type);
  });

  test.each([
    ['我代表二组作表态发言。', '表态发言'],
    ['现在开会。今天的会议有三项议程。', '主持词'],
    ['刚才听了大家的发言，很有收获。', '座谈会'],
    ['这次主要是来看一看项目、听一听意见。', '调研讲话'],
    ['现在，我代表委员会向大会报告工作。', '工作报告'],
  ])('by its first words: %s', (opening, type) => {
    expect(typeOf(`同志们：\n${opening}\n`)).toBe(type);
  });

  test('is not known where nothing says', () => {
    expect(typeOf('同志们：\n天气转凉，大家注意身体。\n')).toBeUndefined();
  });
});
