import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { wording } from '../../report/wording.js'
import type { Reason, Report } from '../../schema.js'

/** Write the head of the page: what was checked against what, and how many claims have which verdict. */
export function header(report: Report, title: string): Element {
  const { article, packs, claims, sources } = report
  const against = packs.map(({ id, compiled }) => `${neutralise(id)} (compiled ${neutralise(compiled)})`).join(', ')
  const invented = sources.filter(({ synthetic }) => synthetic).length
  return h('header.top', [
    h('h1', [h('span', 'Evidence report: '), title]),
    h('p.facts', [
      `${count(article.words, 'word')}, ${count(claims.length, 'claim')}, checked against ${against || 'no evidence'}.`,
      ...(article.path ? [' ', h('span.path', neutralise(article.path))] : []),
    ]),
    ...(invented > 0
      ? [
          h(
            'p',
            h(
              'strong.flag.loud',
              `Synthetic evidence: ${count(invented, 'source')} cited here ${invented === 1 ? 'was' : 'were'} invented for testing.`,
            ),
          ),
        ]
      : []),
    ...(claims.length > 0 ? [bar(report), totals(report)] : [h('p', 'No claim was found in this article.')]),
    h('p.caution', CAUTION),
  ])
}

const CAUTION =
  'A verdict says what the evidence given says about a claim, and no more. “Nothing in the packs given” does not mean false: no finding in them bears on that claim. This report is no medical advice.'

const reasons = Object.keys(wording) as Reason[]

function totals({ claims }: Report): Element {
  const items = reasons.flatMap((reason) => {
    const number = claims.filter((claim) => claim.reason === reason).length
    if (number === 0) return []
    const { symbol, phrase } = wording[reason]
    const parts = [h('span.symbol', { ariaHidden: 'true' }, symbol), h('strong', ` ${number} `), phrase]
    return [h('li', { className: [reason], dataReason: reason }, parts)]
  })
  return h('ul#totals', { ariaLabel: 'Claims by verdict' }, items)
}

/** The shares as one bar; the list below it says the same in words. */
function bar({ claims }: Report): Element {
  let x = 0
  const parts = reasons.flatMap((reason) => {
    const width = (claims.filter((claim) => claim.reason === reason).length / claims.length) * 1000
    if (width === 0) return []
    const part = s('rect', {
      className: [reason],
      x: x.toFixed(1),
      y: 0,
      width: Math.max(1, width - 2).toFixed(1),
      height: 10,
    })
    x += width
    return [part]
  })
  return s(
    'svg',
    { className: ['shares'], viewBox: '0 0 1000 10', preserveAspectRatio: 'none', ariaHidden: 'true' },
    parts,
  )
}

/** A number with its noun. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
