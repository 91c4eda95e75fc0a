import { afterEach, expect, test } from 'vitest';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const text = '在会议上的讲话\n\n同志们：\n一、提高认识\n一是学习。二是培训。\n二、狠抓落实\n（一）分工。要明确。\n';

let session: Session;
afterEach(() => void session.process.kill());
const ask = (params: object) => session.request('speechOutline/outlineText', params);

test('of an open document: by its settings, or as asked', async () => {
  session = await Session.start({}, { settings: { outline: { inlineItems: false } } });
  await session.open(uri, text);
  const short = '在会议上的讲话\n\n一、提高认识\n二、狠抓落实\n　　（一）分工\n';
  expect(await ask({ textDocument, format: 'text' })).toBe(short);
  expect(await ask({ textDocument, format: 'markdownList', inlineItems: true, maxDepth: 1 })).toBe(
    '# 在会议上的讲话\n\n- 一、提高认识\n- 二、狠抓落实\n',
  );
});

test('of a text that no document holds', async () => {
  session = await Session.start({});
  expect(await ask({ text, format: 'text', inlineItems: false, maxDepth: 1 })).toBe(
    '在会议上的讲话\n\n一、提高认识\n二、狠抓落实\n',
  );
  expect(await ask({ textDocument, format: 'text' })).toBe(null);
});
