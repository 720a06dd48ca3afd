import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { read } from '../src/read.js'

const texts = (source: string) => read(source).blocks.map(({ text }) => text)

describe('an article in HTML', () => {
  it('is told from markdown and plain text', () => {
    expect(read('<!-- made by hand -->\n<!DOCTYPE html><title>Tea</title><p>Tea helps.').format).toBe('html')
    expect(read('\uFEFF<html><body><p>Tea helps.</p></body></html>').format).toBe('html')
    expect(read('<article>\n\n  <p>Tea helps.</p>\n\n</article>\n').format).toBe('html')
    expect(read('<p align="center"><img src="tea.png"></p>\n\n# Tea\n\nTea helps.').format).toBe('markdown')
    expect(read('Tea <b>helps</b>.').format).not.toBe('html')
  })

  it('is read whatever its indent and blank lines', () => {
    const page =
      '<html>\n\n    <body>\n\n        <p>Tea helps\n\n        sleep.</p>\n\n        <p>It is cheap.</p></body></html>'
    expect(texts(page)).toEqual(['Tea helps sleep.', 'It is cheap.'])
  })

  it('takes its title from its first heading, else from its head', () => {
    expect(read('<html><title>Tea | Site</title><h1>Does tea help?</h1><p>Yes.</html>').title).toBe('Does tea help?')
    expect(read('<html><title>Tea | Site</title><p>Yes.</html>').title).toBe('Tea | Site')
  })

  it('leaves out what a browser does not show', () => {
    const page =
      '<body><script>"Tea kills."</script><p hidden>Tea kills.</p><div style="color:red; display: none">Tea kills.</div><template><p>Tea kills.</p></template><!-- Tea kills. --><p>Tea helps.</p></body>'
    expect(texts(page)).toEqual(['Tea helps.'])
  })

  it('calls furniture what stands around it', async () => {
    const page =
      '<body><header>Tea News</header><nav><a href="/">Home</a></nav><article><header><p>Tea improves sleep.</p></header></article><footer>Tea News says hello.</footer></body>'
    const { passages } = await check(page)
    expect(passages.map(({ quote, disposition }) => [disposition, quote])).toEqual([
      ['furniture', 'Tea News'],
      ['furniture', 'Home'],
      ['claim', 'Tea improves sleep.'],
      ['furniture', 'Tea News says hello.'],
    ])
  })

  it('keeps lists, quotes and sections', () => {
    const page =
      '<body><h2>Risks</h2><p>Tea can cause:</p><ul><li>poor sleep<ul><li>at night</li></ul></li>\n\n<li><p>stained teeth</p></li></ul><blockquote>Tea is safe.</blockquote></body>'
    const { blocks } = read(page)
    expect(blocks.map(({ text, section, quoted, item }) => [text, section, quoted, item?.leadIn, item?.depth])).toEqual(
      [
        ['Risks', null, 0, undefined, undefined],
        ['Tea can cause:', 0, 0, undefined, undefined],
        ['poor sleep', 0, 0, 1, 0],
        ['at night', 0, 0, 2, 1],
        ['stained teeth', 0, 0, 1, 0],
        ['Tea is safe.', 0, 1, undefined, undefined],
      ],
    )
  })

  it('reads a table by its rows, and a table that lays out the page by its cells', () => {
    const page =
      '<body><table><caption>Cups</caption><tr><th>Who<th>Cups a day<tr><td>Adults<td>3&nbsp;cups</table><table><tr><td><h2>News</h2></td><td><p>Tea helps.</p></td></tr></table></body>'
    const { blocks } = read(page)
    expect(blocks.map(({ kind, text, header, caption }) => [kind, text, header, caption])).toEqual([
      ['caption', 'Cups', false, null],
      ['row', 'Who Cups a day', true, 0],
      ['row', 'Adults 3\u00A0cups', false, 0],
      ['heading', 'News', false, null],
      ['paragraph', 'Tea helps.', false, null],
    ])
    expect(blocks[2]?.cells.map(({ header }) => header)).toEqual(['Who', 'Cups a day'])
  })

  it('gives each character of the text one place of the source, in order, however broken the markup', () => {
    const tag = fc.constantFrom(
      ...'p div b i a table tr td th ul li h2 blockquote nav span br caption select option form'.split(' '),
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('Tea ', 'helps.', '&amp;', '&nbsp;', '<', '\n\n    ', '\r\n', '<!-- x -->', '<!', '</', '&#x41;'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = `<body>${pieces.join('')}`
        const { blocks } = read(source)
        let last = 0
        for (const { text, starts, ends } of blocks) {
          for (let i = 0; i < text.length; i++) {
            const [start, end] = [starts[i] as number, ends[i] as number]
            expect(start).toBeGreaterThanOrEqual(i > 0 && starts[i - 1] === start ? start : last)
            last = Math.max(last, end)
            if (/[a-z]/i.test(text[i] as string) && end - start === 1) expect(source[start]).toBe(text[i])
          }
        }
        const shown = blocks.map(({ text }) => text).join('')
        const visible = !/<select|<nav|<option|<form|<!|<\/|<$|<Tea|<helps/.test(source)
        if (visible) expect(shown.split('helps.').length).toBe(source.split('helps.').length)
      }),
      { numRuns: 500 },
    )
  })

  it('is read in one pass, however deep', async () => {
    for (const open of ['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<blockquote>', '<a>']) {
      const { passages } = await check(`<body>${open.repeat(5000)}Tea improves sleep.`)
      expect(passages.map(({ quote }) => quote)).toEqual(['Tea improves sleep.'])
    }
  })
})
