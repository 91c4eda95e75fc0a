import { describe, expect, it } from 'vitest';
import { stretches } from '../support/tokens';

describe('places left open', () => {
  it.each([
    ['在××会议上', ['××']],
    ['×××同志主持会议', ['×××']],
    ['×个单位作了发言', ['×']],
    ['×政发〔2026〕3号', ['×']],
    ['召开**政府会议', ['**']],
    ['增长xx个百分点', ['xx']],
    ['20××年，20XX年', ['××', 'XX']],
    ['由____负责', ['____']],
    ['某某同志到会', ['某某']],
    ['○○单位作了发言', ['○○']],
    ['经费【待补充】万元', ['【待补充】']],
    ['《××办法》和“××行动”', ['××', '××']],
  ])('%s', async (line, found) => {
    expect(await stretches(line, 'invalid.unimplemented')).toEqual(found);
  });

  it.each(['【打击倒卖活动】', '1+X证书制度', '人次数×出院', '二○○八年', '长3×5米', 'XML格式', '5G网络'])(
    '%s has none',
    async (line) => {
      expect(await stretches(line, 'invalid.unimplemented')).toEqual([]);
    },
  );
});

describe('names', () => {
  it('are quoted on one line', async () => {
    expect(await stretches('坚持“五个‘必须’”和“三服务”', 'string.quoted.double')).toEqual(['“五个‘必须’”', '“三服务”']);
    expect(await stretches('学习《条例》《关于〈办法〉的说明》', 'string.quoted.other')).toEqual([
      '《条例》《关于〈办法〉的说明》',
    ]);
  });

  it('not closed are left plain', async () => {
    expect(await stretches('坚持“五个必须，落实《条例', 'string')).toEqual([]);
    expect(await stretches('坚持“五个“必须”', 'string')).toEqual(['“必须”']);
  });
});

describe('dates and document numbers', () => {
  it.each([
    ['自2026年3月27日起施行', '2026年3月27日'],
    ['截至2026年3月，', '2026年3月'],
    ['3月5日召开', '3月5日'],
    ['二〇二六年三月九日召开', '二〇二六年三月九日'],
  ])('%s', async (line, date) => {
    expect(await stretches(line, 'constant.numeric.date')).toEqual([date]);
  });

  it.each(['1—2月，', '15.6%', '三五年内'])('%s has none', async (line) => {
    expect(await stretches(line, 'constant')).toEqual([]);
  });

  it('show wrong brackets', async () => {
    expect(await stretches('根据国发〔2018〕59号文件', 'constant.numeric.document-number')).toEqual(['〔2018〕59号']);
    expect(await stretches('根据国发[2018]59号文件', 'invalid.deprecated')).toEqual(['[', ']']);
    expect(await stretches('×政发〔2026〕3号', 'constant.numeric.document-number')).not.toEqual([]);
  });
});
