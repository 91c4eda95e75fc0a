/** Which entries of `speechOutline.ignored` are for a document. */
import { describe, expect, test } from 'vitest';
import { readIgnored } from '../../server/src/ignored';

const folders = ['file:///c%3A/%E7%A8%BF%E5%AD%90', 'file:///home/讲稿/'];
const codes = (path: string, uri: string) => [
  ...readIgnored({ [path]: ['numbering-gap'] }, uri, folders).ignored.codes,
];

describe('paths', () => {
  test.each([
    ['讲话.txt', 'file:///c%3A/%E7%A8%BF%E5%AD%90/%E8%AE%B2%E8%AF%9D.txt'],
    ['讲话.txt', 'file:///c:/稿子/讲话.txt'],
    ['讲话.txt', 'file:///home/%E8%AE%B2%E7%A8%BF/%E8%AE%B2%E8%AF%9D.txt'],
    ['./三月/讲话.txt', 'file:///home/讲稿/三月/讲话.txt'],
    ['三月\\讲话.txt', 'file:///home/讲稿/三月/讲话.txt'],
    ['file:///tmp/讲话.txt', 'file:///tmp/%E8%AE%B2%E8%AF%9D.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['100%.txt', 'file:///home/讲稿/100%.txt'],
  ])('%s is %s', (path, uri) => expect(codes(path, uri)).toEqual(['numbering-gap']));

  test.each([
    ['讲话.txt', 'file:///home/讲稿/三月/讲话.txt'],
    ['讲话.txt', 'file:///tmp/讲话.txt'],
    ['稿/讲话.txt', 'file:///home/讲稿/讲话.txt'],
    ['', 'file:///home/讲稿/讲话.txt'],
  ])('%s is not %s', (path, uri) => expect(codes(path, uri)).toEqual([]));
});

describe('entries', () => {
  const uri = 'file:///home/讲稿/a.txt';
  test('are codes, or a code with an excerpt', () => {
    const { ignored, problems } = readIgnored({ 'a.txt': ['x', { code: 'y', text: '原文' }] }, uri, folders);
    expect(problems).toEqual([]);
    expect(ignored).toEqual({ codes: new Set(['x']), excerpts: [{ code: 'y', text: '原文' }] });
  });
  test.each([[1], [''], [null], [{}], [{ code: 'y', text: '' }], [{ text: '原文' }]])('%j is named', (entry) => {
    const { ignored, problems } = readIgnored({ 'a.txt': [entry, 'x'] }, uri, folders);
    expect(problems).toHaveLength(1);
    expect([...ignored.codes]).toEqual(['x']);
  });
  test('a path without entries is no mistake', () => {
    expect(readIgnored({ 'a.txt': null, 'b.txt': [] }, uri, folders).problems).toEqual([]);
  });
});
