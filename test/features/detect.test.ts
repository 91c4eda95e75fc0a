/** Recognising speeches and official documents among plain texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../server/src/features/detect';

const fixtures = join(__dirname, '../fixtures');
const texts = (folder: string) => readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.txt'));
const read = (folder: string, name: string) => readFileSync(join(fixtures, folder, name), 'utf8');
/** The name says nothing unless a test says so. */
const ask = (text: string, fileName = 'a.txt') => detect({ text: text.slice(0, 20_000), fileName });

describe('speeches and documents', () => {
  it.each(texts('speeches'))('%s', (name) => expect(ask(read('speeches', name))).toMatchObject({ isSpeech: true }));
  it('are many kinds', () => expect(texts('speeches').length).toBeGreaterThanOrEqual(25));
});

describe('other texts', () => {
  it.each(texts('negative'))('%s', (name) => expect(ask(read('negative', name))).toMatchObject({ isSpeech: false }));
  it('are many kinds', () => expect(texts('negative').length).toBeGreaterThanOrEqual(45));
});

const body = '今天召开这次会议，主要任务是部署下一阶段的工作，进一步统一思想、明确任务、压实责任。';

describe('signs', () => {
  it.each([
    ['salutation and markers', `同志们：\n${body}\n一、提高认识\n二、抓好落实\n`, ['salutation', 'markers']],
    ['title and salutation', `在全市工作会议上的讲话\n各位领导、同志们：\n${body}`, ['title', 'salutation']],
    ['number and addressee', `×政发〔2018〕59号\n各县人民政府：\n${body}`, ['salutation', 'documentNumber']],
    ['wrong brackets', `×政发(2018)59号\n各有关单位：\n${body}`, ['salutation', 'documentNumber']],
    ['title and ending', `关于放假的通知\n${body}\n特此通知。`, ['title', 'ending']],
    ['signature and date', `关于放假的通知\n${body}\n××市教育局\n二〇一八年三月五日`, ['title', 'ending']],
    ['articles and rules', `考勤管理办法\n第一条 ${body}\n第二条 本办法自公布之日起施行。`, ['title', 'markers']],
    ['a cut inline run', `同志们：\n${body}一\n是要学；二\n是要干。`, ['salutation', 'markers']],
  ])('%s', (_, text, signs) => {
    const result = ask(text);
    expect(result.signs).toEqual(expect.arrayContaining(signs));
    expect(result.isSpeech).toBe(true);
  });

  it('one alone is not enough', () =>
    expect(ask(`同志们：\n${body.repeat(2)}`.replaceAll('今天召开', ''))).toMatchObject({ isSpeech: false }));
  it('the name is one of them', () => {
    const text = `一、提高认识。${body.slice(14)}\n二、抓好落实。${body.slice(14)}\n`;
    expect(ask(text).isSpeech).toBe(false);
    expect(ask(text, '在工作会议上的讲话.txt')).toMatchObject({ isSpeech: true, signs: ['fileName', 'markers'] });
  });
  it('reads words that a page break has cut', () => {
    const wrapped = `在全市春季农业生产工作会\n议上的讲话\n\n今天我们在这里召\n开农业生产工作会议，下\n面，我就春耕讲三点意\n见。`;
    expect(ask(wrapped).signs).toContain('announcement');
  });
});

describe('what is never recognised', () => {
  const speech = read('speeches', 'mobilisation-block-headings.txt');
  it.each(['讲话.md', '讲话.markdown', 'speech.py', '讲话.html', '讲话.json', 'server.log'])('%s', (fileName) =>
    expect(ask(speech, fileName)).toEqual({ isSpeech: false, signs: [] }),
  );
  it.each(['讲话', '2018.1.3讲话', 'Untitled-1', 'a.TXT', '讲话.公文'])('but %s', (name) =>
    expect(ask(speech, name).isSpeech).toBe(true),
  );
  it.each(['', '\n', '一', '同志们：', '\0'.repeat(50), '😀'.repeat(9000), '一、'.repeat(9999)])('%#', (text) =>
    expect(ask(text).isSpeech).toBe(false),
  );
});

// An expression that tries every way would not come to an end here.
describe('a piece many times over', () => {
  const pieces = ['一、', '（一）。', '各位、', '讲三', '现就', '代表', '同志们，', '。一是', '第一，。', '1:', '《'];
  it.each(pieces)('%s, in one line', (piece) => expect(ask(piece.repeat(20_000)).isSpeech).toBe(false));
  it.each(pieces)('%s, in lines', (piece) => {
    const vocatives = piece === '同志们，';
    expect(ask(`${piece}\n`.repeat(20_000)).isSpeech).toBe(vocatives);
  });
});
