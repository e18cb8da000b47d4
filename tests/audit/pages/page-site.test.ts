import { expect, test } from 'vitest';
import { pageSite } from '../../../src/audit/pages/page-site.ts';
import { readPage } from '../../../src/text/read-page.ts';

const quote = (id: string, words: string) => `<q data-verbatim="${id}">${words}</q>`;
const MARKUP = `<nav>Home</nav><main id="main"><h1>Falk</h1>
<section id="outer">One <p id="inner">two ${quote('a-1-2', 'three')}</p> four ${quote('b-1-2', 'five')}</section>
<section id="long">${'Many words. '.repeat(700)}${quote('c-1-2', 'six')}<p id="in-long">seven</p></section>
<span id="empty"></span><p>eight</p></main>`;

const site = pageSite('https://example.org');
site.add({ file: 'x/index.html', path: '/x/', text: readPage(MARKUP) });
const at = (id: string) => site.target('/x/', id);

test('a place on a page has the words and quotes that stand inside it, in each of the places around it', () => {
  expect(at('inner')).toEqual({ isMain: false, words: 'two three', quotes: ['a-1-2'] });
  expect(at('outer')).toEqual({
    isMain: false,
    words: 'One two three four five',
    quotes: ['a-1-2', 'b-1-2'],
  });
  expect(at('in-long')).toEqual({ isMain: false, words: 'seven', quotes: [] });
  expect(at('empty')).toEqual({ isMain: false, words: '', quotes: [] });
});

test('a place of several screens is a page of its own: it has quotes and no words', () => {
  expect(at('long')).toEqual({ isMain: false, words: '', quotes: ['c-1-2'] });
});

test('the whole of a page proves nothing by itself, and what is not there is not there', () => {
  expect(at('main')).toEqual({ isMain: true, words: '', quotes: [] });
  expect(at('constructor')).toBe(null);
  expect(site.target('/y/', 'outer')).toBe(null);
  expect(site.quotes('/x/')).toEqual(['a-1-2', 'b-1-2', 'c-1-2']);
});
